#!/usr/bin/python3
"""What tradebrief is measured against: the monthly bulletin as a script of common libraries makes it.

Reads a data package (csv), works out the tables of the bulletin, and writes for each language a workbook (XlsxWriter,
with native charts) and a briefing of four pages (ReportLab, charts by matplotlib). It checks nothing of the data, knows
no releases but the newest, computes in floating point, tags no PDF, and traces no number: it is the least that a month's
output takes.

    python3 src/bench/peer.py SAMPLE 2026-10 OUT
"""
import csv
import glob
import io
import os
import sys
from collections import defaultdict

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import xlsxwriter
from matplotlib import font_manager
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

FONT = os.path.join(
    os.path.dirname(__file__), "../main/resources/tradebrief/render/fonts/NotoSansSC-Regular.ttf")
WORDS = {
    "zh": dict(
        title="全国跨境电商{0}统计简报", months="分月进出口", ranking="各地区进出口", growth="各地区同比（%）",
        zones="综合试验区", batches="各批综合试验区", provinces="各地区综合试验区", headline="主要指标",
        revisions="数据修订", notes="说明", contents="目录", period="时期", total="进出口（亿元）", export="出口（亿元）",
        **{"import": "进口（亿元）"}, before="上年同期（亿元）", yoy="同比（%）", mom="环比（%）", cumulative="累计（亿元）",
        area="地区", share="比重（%）", contribution="拉动（百分点）", rank="位次", name="名称", batch="批次",
        published="发布日期", value="数值", note="数据为合成数据。",
        sentence="{0}进出口{1:,.2f}亿元，同比增长{2:.1f}%；其中出口{3:,.2f}亿元，进口{4:,.2f}亿元。"),
    "en": dict(
        title="Cross-border e-commerce: China, {0}", months="Trade by month", ranking="Trade by province",
        growth="Growth by province (%)", zones="Pilot zones", batches="Zones by batch", provinces="Zones by province",
        headline="Headline", revisions="Revisions", notes="Notes", contents="Contents", period="Period",
        total="Total (CNY 100 million)", export="Exports (CNY 100 million)", **{"import": "Imports (CNY 100 million)"},
        before="A year before", yoy="Growth (%)", mom="On the month before (%)", cumulative="January to date",
        area="Area", share="Share (%)", contribution="Contribution (points)", rank="Rank", name="Name", batch="Batch",
        published="Released", value="Value", note="The figures are synthetic.",
        sentence="Trade in {0} was CNY {1:,.2f} hundred million, a growth of {2:.1f}%; exports were {3:,.2f} and imports {4:,.2f}."),
}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


class Data:
    """The newest release of each figure."""

    def __init__(self, folder):
        self.levels, self.releases = {}, defaultdict(list)
        for path in sorted(glob.glob(os.path.join(folder, "observations*.csv"))):
            for row in rows(path):
                if row["mode"] == "_T" and row["basis"] == "all-formats" and row["value"]:
                    key = row["period"], row["area"], row["flow"]
                    self.releases[key].append((row["release"], float(row["value"])))
        for key, releases in self.releases.items():
            self.levels[key] = max(releases)[1]
        self.provinces = {row["area"]: row for row in rows(os.path.join(folder, "provinces.csv"))}
        self.zones = list(rows(os.path.join(folder, "zones.csv")))
        self.events = list(rows(os.path.join(folder, "zone_events.csv")))

    def level(self, period, area="CN", flow="total"):
        return self.levels.get((period, area, flow))

    def growth(self, period, area="CN", flow="total"):
        return percent(self.level(period, area, flow), self.level(year_before(period), area, flow))


def percent(now, base):
    return None if now is None or not base else 100 * (now / base - 1)


def year_before(period):
    return "..".join(f"{int(part[:4]) - 1}{part[4:]}" for part in period.split(".."))


def months(period, count):
    year, month = int(period[:4]), int(period[5:])
    found = []
    while len(found) < count:
        if month == 2:
            found.append(f"{year}-01..{year}-02")
        elif month > 2:
            found.append(f"{year}-{month:02d}")
        month -= 1
        if month == 0:
            year, month = year - 1, 12
    return found[::-1]


def tables(data, period, words, language):
    name = "name_zh" if language == "zh" else "name_en"
    shown = months(period, 20)
    by_month, total = [], {}
    for month in shown:
        level = data.level(month)
        year = month[:4]
        total[year] = total.get(year, 0) + (level or 0)
        earlier = data.level(shown[shown.index(month) - 1]) if month != shown[0] else None
        by_month.append([month, level, data.level(month, flow="export"), data.level(month, flow="import"),
                         data.level(year_before(month)), data.growth(month), percent(level, earlier), total[year]])
    nation, nation_before = data.level(period), data.level(year_before(period))
    ranking = []
    for area, province in data.provinces.items():
        level, before = data.level(period, area), data.level(year_before(period), area)
        if level is not None:
            ranking.append([0, province[name], level, percent(level, before), 100 * level / nation,
                            100 * (level - (before or level)) / nation_before])
    ranking.sort(key=lambda row: -row[2])
    for rank, row in enumerate(ranking, 1):
        row[0] = rank
    last = months(period, 11)
    growth = [[province[name]] + [data.growth(month, area) for month in last]
              for area, province in data.provinces.items()]
    batches, provinces = defaultdict(int), defaultdict(int)
    for zone in data.zones:
        batches[int(zone["batch"])] += 1
        provinces[zone["province"]] += 1
    revisions = [[month, day, value] for month in shown for day, value in data.releases[month, "CN", "total"]]
    headline = [[words[flow], data.level(period, flow=flow)] for flow in ("total", "export", "import")]
    headline += [[words["yoy"], data.growth(period, flow=flow)] for flow in ("total", "export", "import")]
    return {
        "headline": ([words["name"], words["value"]], headline),
        "months": ([words[k] for k in ("period", "total", "export", "import", "before", "yoy", "mom", "cumulative")],
                   by_month),
        "ranking": ([words[k] for k in ("rank", "area", "total", "yoy", "share", "contribution")], ranking),
        "growth": ([words["area"]] + last, growth),
        "batches": ([words["batch"], words["value"]], sorted([b, n] for b, n in batches.items())),
        "provinces": ([words["area"], words["value"]],
                      [[data.provinces[area][name], n] for area, n in provinces.items()]),
        "zones": ([words["name"], words["batch"], words["area"]],
                  [[zone[name], int(zone["batch"]), data.provinces[zone["province"]][name]] for zone in data.zones]),
        "revisions": ([words["period"], words["published"], words["value"]], revisions),
        "notes": ([words["notes"]], [[words["note"]]]),
    }


def workbook(path, words, made):
    book = xlsxwriter.Workbook(path)
    title = book.add_format({"bold": True, "font_size": 14})
    head = book.add_format({"bold": True, "text_wrap": True, "bottom": 1})
    number = book.add_format({"num_format": "#,##0.00"})
    contents = book.add_worksheet("contents")
    contents.write(0, 0, words["contents"], title)
    for index, (name, (columns, lines)) in enumerate(made.items()):
        contents.write_url(index + 2, 0, f"internal:'{name}'!A1", string=words[name])
        sheet = book.add_worksheet(name)
        sheet.write(0, 0, words[name], title)
        sheet.freeze_panes(3, 1)
        sheet.set_column(0, len(columns) - 1, 16)
        for column, text in enumerate(columns):
            sheet.write(2, column, text, head)
        for row, line in enumerate(lines):
            for column, cell in enumerate(line):
                if isinstance(cell, (int, float)):
                    sheet.write_number(row + 3, column, cell, number)
                else:
                    sheet.write(row + 3, column, "[x]" if cell is None else cell)
        for chart, column in {"months": [("column", 1), ("line", 5)], "ranking": [("bar", 2), ("bar", 5)],
                              "batches": [("column", 1)]}.get(name, {}):
            drawn = book.add_chart({"type": chart})
            drawn.add_series({"name": columns[column], "categories": [name, 3, 1 if name == "ranking" else 0, 12, 1 if name == "ranking" else 0],
                              "values": [name, 3, column, 12, column]})
            sheet.insert_chart(2 + 16 * (column % 2), len(columns) + 1, drawn)
        if name == "growth":
            sheet.conditional_format(3, 1, 3 + len(lines), len(columns), {"type": "3_color_scale"})
    book.close()


def picture(draw):
    figure, axes = plt.subplots(figsize=(6.6, 2.6))
    draw(axes)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=150, bbox_inches="tight")
    plt.close(figure)
    out.seek(0)
    return Image(out, width=480, height=190)


def charts(words, made):
    months_, ranking, growth, batches = (made[k][1] for k in ("months", "ranking", "growth", "batches"))
    last = months_[-11:]

    def twelve(axes):
        axes.bar([row[0][-2:] for row in last], [row[1] for row in last], color="#17406a")
        axes.plot([row[0][-2:] for row in last], [row[4] for row in last], "o--", color="#3a3a3a")

    def bars(column):
        def draw(axes):
            leading = ranking[:10][::-1]
            axes.barh([row[1] for row in leading], [row[column] for row in leading], color="#17406a")
            for index, row in enumerate(leading):
                axes.text(row[column], index, f"{row[column]:.2f}", va="center", fontsize=8)
        return draw

    def heat(axes):
        axes.imshow([[cell or 0 for cell in row[1:]] for row in growth], aspect="auto", cmap="Blues")
        axes.set_yticks(range(len(growth)), [row[0] for row in growth], fontsize=4)

    def zones(axes):
        axes.bar([str(row[0]) for row in batches], [row[1] for row in batches], color="#5a97d1")

    def yoy(axes):
        axes.plot([row[0][-2:] for row in last], [row[5] for row in last], "o-", color="#d96a1d")

    return [picture(draw) for draw in (twelve, yoy, bars(2), bars(5), heat, zones)]


def briefing(path, words, made, data, period):
    body = ParagraphStyle("body", fontName="Noto", fontSize=10, leading=15, wordWrap="CJK")
    title = ParagraphStyle("title", fontName="Noto", fontSize=18, leading=26)
    small = TableStyle([("FONT", (0, 0), (-1, -1), "Noto", 7), ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
                        ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)])
    story = [Paragraph(words["title"].format(period), title), Spacer(1, 12),
             Paragraph(words["sentence"].format(period, data.level(period), data.growth(period),
                                                data.level(period, flow="export"), data.level(period, flow="import")), body)]
    drawn = charts(words, made)
    for name, some in (("months", drawn[:2]), ("ranking", drawn[2:4]), ("growth", drawn[4:])):
        columns, lines = made[name]
        story += [Paragraph(words[name], title), *some,
                  Table([columns] + [["[x]" if cell is None else f"{cell:,.2f}" if isinstance(cell, float) else str(cell)
                                      for cell in line] for line in lines], style=small, repeatRows=1)]
    SimpleDocTemplate(path, pagesize=A4, title=words["title"].format(period)).build(story)


def main():
    folder, period, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    pdfmetrics.registerFont(TTFont("Noto", FONT))
    font_manager.fontManager.addfont(FONT)
    plt.rcParams["font.family"] = font_manager.FontProperties(fname=FONT).get_name()
    data = Data(folder)
    for language, words in WORDS.items():
        made = tables(data, period, words, language)
        workbook(os.path.join(out, f"peer-{period}-{language}.xlsx"), words, made)
        briefing(os.path.join(out, f"peer-{period}-{language}.pdf"), words, made, data, period)


main()
