using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Summit.Browser.Trimming
{
    /// <summary>
    /// Removes the code and the constants of static libraries from the WebAssembly module of the .NET runtime. The runtime
    /// pack links ICU, zlib, Brotli and a database of time zones into the module, where they take half of the compressed
    /// size. With invariant globalization, without compression and with UTC alone, nothing uses them. A removed function
    /// keeps its number, and traps if it is called. The bytes of a removed constant become zero.
    /// </summary>
    /// <remarks>
    /// A function belongs to a library if the symbol table of an archive of the library has its name, or if its name has
    /// a C++ signature: of all libraries in the module, only ICU and the C++ runtime are written in C++. A constant has no
    /// name in the module. It belongs to a library if an object file of the library contains the same bytes, and the
    /// memory of the module contains them once. MSBuild compiles this file when it builds the engine. The formats:
    /// https://webassembly.github.io/spec/core/binary/modules.html and, for object files,
    /// https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md.
    /// </remarks>
    public sealed class NativeTrimmer : Task
    {
        private const int HeaderLength = 8;
        private const byte CodeSection = 10;
        private const byte DataSection = 11;
        private const byte DataCountSection = 12;

        /// <summary>The opcodes of the offset of a data segment: <c>i32.const</c> and <c>end</c>.</summary>
        private const byte Constant = 0x41;
        private const byte End = 0x0b;

        /// <summary>
        /// The length in bytes of the shortest removed constant. Shorter ones are mostly strings, which the linker shares
        /// between libraries, and take 10 KB of the compressed module.
        /// </summary>
        private const int MinConstantLength = 128;

        /// <summary>The length in bytes of the longest run of zeros inside a data segment; a segment has a header.</summary>
        private const int MaxZeros = 8;

        /// <summary>The lengths of the signature of an archive, and of the header of each of its members.</summary>
        private const int ArchiveSignature = 8;
        private const int MemberHeader = 60;

        private static readonly byte[] ModuleSignature = { 0x00, (byte)'a', (byte)'s', (byte)'m' };

        /// <summary>A function body that traps: no locals, <c>unreachable</c>, <c>end</c>.</summary>
        private static readonly byte[] Trap = { 0x00, 0x00, 0x0b };

        /// <summary>The module.</summary>
        [Required]
        public string Module { get; set; }

        /// <summary>The names of its functions, one a line: <c>number:name</c>.</summary>
        [Required]
        public string Symbols { get; set; }

        /// <summary>The archives of the libraries to remove.</summary>
        [Required]
        public ITaskItem[] Removed { get; set; }

        /// <summary>The archives of all other libraries.</summary>
        [Required]
        public ITaskItem[] Kept { get; set; }

        /// <summary>The module to write.</summary>
        [Required]
        public string Output { get; set; }

        /// <inheritdoc/>
        public override bool Execute()
        {
            HashSet<string> names = NamesIn(Removed);
            names.ExceptWith(NamesIn(Kept));
            string[][] symbols = File.ReadLines(Symbols).Select(line => line.Split(new[] { ':' }, 2)).ToArray();
            var functions = new HashSet<uint>(
                symbols
                    .Where(symbol => names.Contains(symbol[1]) || IsIcu(symbol[1]))
                    .Select(symbol => uint.Parse(symbol[0]))
            );
            if (functions.Count == 0)
            {
                Log.LogError("{0} has no function of the libraries to remove.", Module);
                return false;
            }

            byte[] module = File.ReadAllBytes(Module);
            List<Section> sections = ReadSections(module);
            foreach (Section section in sections)
            {
                if (section.Id == CodeSection)
                    section.Content = TrimCode(section.Content, (uint)symbols.Length, functions);
            }

            TrimData(sections, Removed.SelectMany(archive => ConstantsIn(archive.ItemSpec)));
            byte[] trimmed = Write(module, sections);
            Directory.CreateDirectory(Path.GetDirectoryName(Output));
            File.WriteAllBytes(Output, trimmed);
            return true;
        }

        /// <summary>Returns whether a name is that of a C++ function outside of the C++ runtime.</summary>
        private static bool IsIcu(string name)
        {
            const string Parenthesis = "\\28";
            return name.Contains(Parenthesis)
                && !name.Contains("__cxxabiv1")
                && !name.StartsWith("std::", StringComparison.Ordinal)
                && !name.StartsWith("operator", StringComparison.Ordinal);
        }

        private static HashSet<string> NamesIn(ITaskItem[] archives) =>
            new HashSet<string>(archives.SelectMany(archive => NamesIn(archive.ItemSpec)));

        /// <summary>
        /// Reads the symbol table of an archive, its first member: the number of symbols and their offsets as big-endian
        /// integers of four bytes, then the names, each with a zero byte.
        /// </summary>
        private static IEnumerable<string> NamesIn(string archive)
        {
            byte[] bytes = File.ReadAllBytes(archive);
            int start = ArchiveSignature + MemberHeader;
            if (bytes.Length < start || bytes[ArchiveSignature] != '/' || bytes[ArchiveSignature + 1] != ' ')
                return Array.Empty<string>();
            int size = SizeOfMember(bytes, ArchiveSignature);
            int count = (bytes[start] << 24) | (bytes[start + 1] << 16) | (bytes[start + 2] << 8) | bytes[start + 3];
            int names = sizeof(int) + (count * sizeof(int));
            return Encoding.ASCII.GetString(bytes, start + names, size - names).Split('\0').Take(count);
        }

        /// <summary>
        /// Reads the constants of the object files in an archive. Constants with addresses differ from those in the
        /// module, so that they are not found there.
        /// </summary>
        private static IEnumerable<byte[]> ConstantsIn(string archive)
        {
            byte[] bytes = File.ReadAllBytes(archive);
            int size;
            for (int at = ArchiveSignature; at + MemberHeader < bytes.Length; at += MemberHeader + size + (size & 1))
            {
                size = SizeOfMember(bytes, at);
                byte[] member = Slice(bytes, at + MemberHeader, size);
                if (
                    size < HeaderLength
                    || BitConverter.ToUInt32(member, 0) != BitConverter.ToUInt32(ModuleSignature, 0)
                )
                    continue;
                foreach (Section section in ReadSections(member).Where(section => section.Id == DataSection))
                {
                    foreach (Segment segment in ReadSegments(section.Content))
                    {
                        if (segment.Bytes.Length >= MinConstantLength)
                            yield return segment.Bytes;
                    }
                }
            }
        }

        private static int SizeOfMember(byte[] archive, int member)
        {
            const int SizeAt = 48;
            const int SizeLength = 10;
            return int.Parse(Encoding.ASCII.GetString(archive, member + SizeAt, SizeLength));
        }

        private static List<Section> ReadSections(byte[] module)
        {
            var sections = new List<Section>();
            for (int at = HeaderLength; at < module.Length; )
            {
                byte id = module[at++];
                int length = (int)ReadNumber(module, ref at);
                sections.Add(new Section { Id = id, Content = Slice(module, at, length) });
                at += length;
            }

            return sections;
        }

        private static byte[] Write(byte[] module, List<Section> sections)
        {
            var output = new MemoryStream();
            output.Write(module, 0, HeaderLength);
            foreach (Section section in sections)
            {
                output.WriteByte(section.Id);
                WriteNumber(output, (uint)section.Content.Length);
                output.Write(section.Content, 0, section.Content.Length);
            }

            return output.ToArray();
        }

        /// <summary>Reads the segments of a data section, all of which the runtime copies to memory at the start.</summary>
        private static List<Segment> ReadSegments(byte[] section)
        {
            int at = 0;
            uint count = ReadNumber(section, ref at);
            var segments = new List<Segment>();
            for (uint i = 0; i < count; i++)
            {
                if (section[at++] != 0 || section[at++] != Constant)
                    throw new InvalidDataException("A data segment is not at a constant address.");
                int address = ReadSigned(section, ref at);
                if (section[at++] != End)
                    throw new InvalidDataException("A data segment is not at a constant address.");
                int length = (int)ReadNumber(section, ref at);
                segments.Add(new Segment { Address = address, Bytes = Slice(section, at, length) });
                at += length;
            }

            return segments;
        }

        /// <summary>Sets constants to zero, and leaves runs of zeros out of the data section: memory is zero at the start.</summary>
        private static void TrimData(List<Section> sections, IEnumerable<byte[]> constants)
        {
            Section data = sections.Single(section => section.Id == DataSection);
            List<Segment> segments = ReadSegments(data.Content);
            byte[] memory = new byte[segments.Max(segment => segment.Address + segment.Bytes.Length)];
            foreach (Segment segment in segments)
                segment.Bytes.CopyTo(memory, segment.Address);
            // The search of strings is the fastest that every runtime of MSBuild has.
            Encoding bytesAsText = Encoding.GetEncoding("iso-8859-1");
            string text = bytesAsText.GetString(memory);
            foreach (byte[] constant in constants)
            {
                string searched = bytesAsText.GetString(constant);
                int at = text.IndexOf(searched, StringComparison.Ordinal);
                if (at >= 0 && text.IndexOf(searched, at + 1, StringComparison.Ordinal) < 0)
                    Array.Clear(memory, at, constant.Length);
            }

            var output = new MemoryStream();
            uint count = 0;
            for (int start = 0; start < memory.Length; )
            {
                if (memory[start] == 0)
                {
                    start++;
                    continue;
                }

                int end = start;
                for (int at = start; at < memory.Length && at - end <= MaxZeros; at++)
                {
                    if (memory[at] != 0)
                        end = at + 1;
                }

                output.WriteByte(0);
                output.WriteByte(Constant);
                WriteSigned(output, start);
                output.WriteByte(End);
                WriteNumber(output, (uint)(end - start));
                output.Write(memory, start, end - start);
                count++;
                start = end;
            }

            data.Content = WithCount(count, output.ToArray());
            foreach (Section section in sections.Where(section => section.Id == DataCountSection))
                section.Content = WithCount(count, Array.Empty<byte>());
        }

        private static byte[] WithCount(uint count, byte[] content)
        {
            var output = new MemoryStream();
            WriteNumber(output, count);
            output.Write(content, 0, content.Length);
            return output.ToArray();
        }

        private static byte[] Slice(byte[] bytes, int at, int length)
        {
            byte[] slice = new byte[length];
            Array.Copy(bytes, at, slice, 0, length);
            return slice;
        }

        private static byte[] TrimCode(byte[] section, uint count, HashSet<uint> functions)
        {
            var output = new MemoryStream();
            int at = 0;
            uint bodies = ReadNumber(section, ref at);
            WriteNumber(output, bodies);
            // Imported functions have the first numbers and no bodies.
            for (uint number = count - bodies; number < count; number++)
            {
                int length = (int)ReadNumber(section, ref at);
                bool isRemoved = functions.Contains(number) && length > Trap.Length;
                WriteNumber(output, (uint)(isRemoved ? Trap.Length : length));
                output.Write(isRemoved ? Trap : section, isRemoved ? 0 : at, isRemoved ? Trap.Length : length);
                at += length;
            }

            return output.ToArray();
        }

        /// <summary>Reads an unsigned LEB128 number.</summary>
        private static uint ReadNumber(byte[] bytes, ref int at)
        {
            uint number = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte part = bytes[at++];
                number |= (uint)(part & 0x7f) << shift;
                if ((part & 0x80) == 0)
                    return number;
            }
        }

        /// <summary>Reads a signed LEB128 number.</summary>
        private static int ReadSigned(byte[] bytes, ref int at)
        {
            int number = 0;
            for (int shift = 0; ; )
            {
                byte part = bytes[at++];
                number |= (part & 0x7f) << shift;
                shift += 7;
                if ((part & 0x80) == 0)
                    return shift < 32 && (part & 0x40) != 0 ? number | (-1 << shift) : number;
            }
        }

        /// <summary>Writes a signed LEB128 number.</summary>
        private static void WriteSigned(Stream output, int number)
        {
            for (; number > 0x3f || number < -0x40; number >>= 7)
                output.WriteByte((byte)((number & 0x7f) | 0x80));
            output.WriteByte((byte)(number & 0x7f));
        }

        /// <summary>Writes an unsigned LEB128 number.</summary>
        private static void WriteNumber(Stream output, uint number)
        {
            for (; number > 0x7f; number >>= 7)
                output.WriteByte((byte)(number | 0x80));
            output.WriteByte((byte)number);
        }

        private sealed class Section
        {
            public byte Id;
            public byte[] Content;
        }

        private sealed class Segment
        {
            public int Address;
            public byte[] Bytes;
        }
    }
}
