using Summit.Layout;

namespace Summit.Search;

// Forms: the spellings of a word with and without accents, ranked by frequency.
public readonly unsafe partial struct SearchIndex
{
    /// <summary>
    /// Returns the frequency rank of a form: 0 for the most frequent form of the term, 1 for the second, 2 for all
    /// others. Returns <see cref="WordLayout.NoRank"/> if no record has the form.
    /// </summary>
    /// <param name="word">The word of the form.</param>
    /// <param name="form">The form as written, in lower case and with its accents.</param>
    internal int RankOf(int word, ReadOnlySpan<byte> form)
    {
        if (Word(word).SequenceEqual(form))
            return _wordTerms[word] & WordLayout.NoRank;
        for (int i = FirstForm(word); i < Counts.Forms && _formWords[i] >> WordLayout.RankBits == word; i++)
        {
            if (Form(i).SequenceEqual(form))
                return _formWords[i] & WordLayout.NoRank;
        }

        return WordLayout.NoRank;
    }

    /// <summary>Returns the most frequent form of a word, with or without accents.</summary>
    internal ReadOnlySpan<byte> MostFrequentForm(int word)
    {
        int best = _wordTerms[word] & WordLayout.NoRank;
        ReadOnlySpan<byte> form = Word(word);
        for (int i = FirstForm(word); i < Counts.Forms && _formWords[i] >> WordLayout.RankBits == word; i++)
        {
            int rank = _formWords[i] & WordLayout.NoRank;
            if (rank < best)
            {
                best = rank;
                form = Form(i);
            }
        }

        return form;
    }

    private int FirstForm(int word)
    {
        int low = 0;
        int high = Counts.Forms;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) >> 1);
            if (_formWords[middle] >> WordLayout.RankBits < word)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ReadOnlySpan<byte> Form(int form)
    {
        int start = _formStarts[form];
        return new ReadOnlySpan<byte>(_forms + start, _formStarts[form + 1] - start);
    }
}
