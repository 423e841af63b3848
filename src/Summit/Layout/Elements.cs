// The element types of those stored tables of a search index that have a fixed width. The compiler writes these types
// and the library reads them. To change the width of a table, change its line here: the description of the table, its
// size and its diagram follow.
global using DenseRank = uint;
global using PairBitSet = ulong;
global using PositionStart = uint;
global using PostingElement = ushort;
global using RowImpact = ushort;
global using TermWord = ulong;
global using WordLength = byte;
global using WordPrefix = ulong;
global using WordSignature = uint;
