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
    /// Removes the code of static libraries from the WebAssembly module of the .NET runtime. The runtime pack links ICU,
    /// zlib and Brotli into the module, where they take a third of the compressed size. With invariant globalization and
    /// without compression, nothing calls them. A removed function keeps its number, and traps if it is called.
    /// </summary>
    /// <remarks>
    /// A function belongs to a library if the symbol table of an archive of the library has its name, or if its name has
    /// a C++ signature: of all libraries in the module, only ICU and the C++ runtime are written in C++. MSBuild compiles
    /// this file when it builds the engine. The format: https://webassembly.github.io/spec/core/binary/modules.html.
    /// </remarks>
    public sealed class NativeTrimmer : Task
    {
        private const int HeaderLength = 8;
        private const byte CodeSection = 10;

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

            byte[] trimmed = Trim(File.ReadAllBytes(Module), (uint)symbols.Length, functions);
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
            const int Signature = 8;
            const int MemberHeader = 60;
            const int SizeAt = 48;
            const int SizeLength = 10;
            byte[] bytes = File.ReadAllBytes(archive);
            int start = Signature + MemberHeader;
            if (bytes.Length < start || bytes[Signature] != '/' || bytes[Signature + 1] != ' ')
                return Array.Empty<string>();
            int size = int.Parse(Encoding.ASCII.GetString(bytes, Signature + SizeAt, SizeLength));
            int count = (bytes[start] << 24) | (bytes[start + 1] << 16) | (bytes[start + 2] << 8) | bytes[start + 3];
            int names = sizeof(int) + (count * sizeof(int));
            return Encoding.ASCII.GetString(bytes, start + names, size - names).Split('\0').Take(count);
        }

        private static byte[] Trim(byte[] module, uint count, HashSet<uint> functions)
        {
            var output = new MemoryStream();
            output.Write(module, 0, HeaderLength);
            for (int at = HeaderLength; at < module.Length; )
            {
                byte id = module[at++];
                int length = (int)ReadNumber(module, ref at);
                byte[] content = new byte[length];
                Array.Copy(module, at, content, 0, length);
                if (id == CodeSection)
                    content = TrimCode(content, count, functions);
                output.WriteByte(id);
                WriteNumber(output, (uint)content.Length);
                output.Write(content, 0, content.Length);
                at += length;
            }

            return output.ToArray();
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

        /// <summary>Writes an unsigned LEB128 number.</summary>
        private static void WriteNumber(Stream output, uint number)
        {
            for (; number > 0x7f; number >>= 7)
                output.WriteByte((byte)(number | 0x80));
            output.WriteByte((byte)number);
        }
    }
}
