"""Cuts Noto Sans SC to GB 2312, the Table of General Standard Chinese Characters and Latin.

README.md in this folder says how to run it.
"""

import bz2
import subprocess
import sys

LATIN = [(0x20, 0x7E), (0xA0, 0x24F), (0x1E00, 0x1EFF)]
SIGNS = [(0x2010, 0x2027), (0x2030, 0x203B), (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2116),
         (0x2122, 0x2122), (0x2150, 0x218B), (0x2190, 0x2199), (0x2212, 0x2212), (0x221E, 0x221E),
         (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25FF), (0x3000, 0x301F), (0xFF00, 0xFFEF)]
# Unicode's own list of what the Table (通用规范汉字表, 2013) holds, as Debian's unicode-data has it.
UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
# Further characters of names.
NAMES = ""


def gb2312():
    for lead in range(0xA1, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                yield ord(bytes([lead, trail]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def general_standard():
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        for line in lines:
            if "\tkTGH\t" in line:
                yield int(line.split("\t")[0].removeprefix("U+"), 16)


def main(source, target):
    wanted = set(gb2312()) | set(general_standard()) | set(map(ord, NAMES))
    for first, last in LATIN + SIGNS:
        wanted.update(range(first, last + 1))
    text = ",".join(f"{c:04X}" for c in sorted(wanted))
    subprocess.run(
        ["pyftsubset", source, f"--unicodes={text}", f"--output-file={target}", "--no-hinting",
         "--layout-features=kern", "--name-IDs=*", "--notdef-outline", "--no-recalc-timestamp"],
        check=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
