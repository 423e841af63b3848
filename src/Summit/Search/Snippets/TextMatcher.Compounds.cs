using Summit.Text;

namespace Summit.Search;

// Looks for the other spellings of compounds.
internal ref partial struct TextMatcher
{
    /// <summary>Adds the words of a part as written, and its joined word, or its two words.</summary>
    /// <returns>The first byte of a word that does not fit, or -1 if all words fit.</returns>
    private int AddReadings(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        int node,
        int language,
        int start
    )
    {
        ReadOnlySpan<byte> text = query.Slice(nodes[node].TextStart, nodes[node].TextLength);
        int next = -1;
        if (nodes[node].Compound == CompoundReading.Divided)
            return AddDivided(nodes[node], node, language, text);
        if (nodes[node].Compound != CompoundReading.Only)
            next = AddPart(nodes[node], node, language, text, start);
        return next < 0 && nodes[node].Compound != CompoundReading.None && !AddCompound(query, nodes, node, language)
            ? text.Length
            : next;
    }

    /// <summary>Adds the joined word of a part.</summary>
    /// <returns>Whether the word fits.</returns>
    private bool AddCompound(
        scoped ReadOnlySpan<byte> query,
        scoped ReadOnlySpan<QueryNode> nodes,
        int node,
        int language
    )
    {
        ReadOnlySpan<byte> text = query.Slice(nodes[node].TextStart, nodes[node].TextLength);
        Span<byte> joined = stackalloc byte[TermReader.MaxBytes];
        int hyphen = CompoundText.HyphenOf(text, out int length);
        int count =
            nodes[node].Compound == CompoundReading.WithPrevious
                ? CompoundText.Join(query.Slice(nodes[node - 1].TextStart, nodes[node - 1].TextLength), text, joined)
                : CompoundText.Join(text[..hyphen], text[(hyphen + length)..], joined);
        QueryNode word = nodes[node];
        word.Kind = QueryKind.Word;
        return AddPart(word, node, language, joined[..count], start: 0) < 0;
    }

    /// <summary>Adds the two words of a part that is read as their phrase.</summary>
    /// <returns>0 if the words do not fit, or -1.</returns>
    private int AddDivided(in QueryNode node, int number, int language, scoped ReadOnlySpan<byte> text)
    {
        Span<byte> divided = stackalloc byte[WordDivision.MaxDividedLength];
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(text, _language, buffer);
        if (!reader.MoveNext() || WordDivision.Find(_index, reader.Folded) is var at && at == 0)
            return -1;
        int length = WordDivision.Divide(reader.Folded, at, divided);
        return AddPart(node, number, language, divided[..length], start: 0);
    }

    /// <summary>
    /// Returns a bit for each query word, such as <c>antivirus</c>, that the current word of a text and the word before
    /// it form together.
    /// </summary>
    private readonly ulong SlotsOfJoined(
        ReadOnlySpan<byte> text,
        scoped in TermReader reader,
        scoped in CompoundMatcher compounds
    )
    {
        ulong same = 0;
        for (int i = 0; i < _count; i++)
        {
            ref readonly TextSlot slot = ref _slots[i];
            ReadOnlySpan<byte> spelling = SpellingOf(slot);
            bool isSame = slot.Kind switch
            {
                QueryKind.Prefix => compounds.MayBegin(spelling)
                    && compounds.Joined(text, reader.Start, reader.Folded).StartsWith(spelling),
                QueryKind.Fuzzy => !IsWithin(slot, spelling, compounds.Previous)
                    && !IsWithin(slot, spelling, reader.Folded)
                    && IsWithin(slot, spelling, compounds.Joined(text, reader.Start, reader.Folded)),
                _ => compounds.MayBegin(spelling)
                    && compounds.Joins(text, reader.Start, reader.Folded, spelling, RulesOf(slot.Language)),
            };
            same |= isSame ? 1UL << i : 0;
        }

        return same;
    }
}
