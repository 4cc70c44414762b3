#!/usr/bin/python3
"""What tradebrief is measured against: the monthly bulletin as a script of common libraries makes it.

Reads a data package (csv), works out the tables of the bulletin, and writes for each language a workbook (XlsxWriter:
the same sheets and columns, growth as formulas, nine native charts and a picture) and a briefing of four pages
(ReportLab: the seven charts, drawn by matplotlib, and the tables between them). It checks nothing of the data, computes
in floating point, adjusts no season, tags no PDF, traces no number and makes no web page.

    python3 src/bench/peer.py SAMPLE 2026-10 OUT
"""
import csv
import datetime
import glob
import io
import os
import sys
from collections import defaultdict

import matplotlib
import xlsxwriter
from matplotlib import font_manager
from matplotlib.collections import PatchCollection
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

FONT = os.path.join(
    os.path.dirname(__file__), "../main/resources/tradebrief/render/fonts/NotoSansSC-Regular.ttf")
FLOWS = ("total", "export", "import")
BLUE, ORANGE = "#17406a", "#d96a1d"
NONE = "[x]"
NOTE = {
    "zh": "数据为合成数据。增长率按已公布的两个数值计算，分母为上年同期最新公布的数值；一月与二月合并公布，不作环比。",
    "en": "The figures are synthetic. Growth is computed from two published levels, the base being the newest release of the"
          " year before; January and February are published together and have no growth on the month before.",
}
# each sheet: its title, and its columns, in Chinese and English
SHEETS = {
    "headline": (("主要指标", "Headline figures"), (
        ("指标", "Indicator"), ("数值", "Value"), ("单位", "Unit"), ("取得方式", "How obtained"))),
    "months": (("分月进出口", "Trade by month"), (
        ("时期", "Period"), ("进出口（亿元）", "Total (CNY 100 million)"), ("上年同期（亿元）", "A year before (CNY 100 million)"),
        ("公布的同比（%）", "Growth, published (%)"), ("计算的同比（%）", "Growth, computed (%)"), ("环比（%）", "On the month before (%)"),
        ("累计（亿元）", "January to date (CNY 100 million)"), ("累计同比（%）", "January to date, growth (%)"),
        ("出口（亿元）", "Exports (CNY 100 million)"), ("进口（亿元）", "Imports (CNY 100 million)"), ("发布日期", "Released"),
        ("版本", "Vintage"), ("上年累计（亿元）", "January to date, a year before (CNY 100 million)"), ("状态", "Status (code)"))),
    "steps": (("同比增长的构成", "Steps of growth"), (
        ("步骤", "Step"), ("数值（亿元）", "Value (CNY 100 million)"), ("拉动（百分点）", "Contribution (percentage points)"),
        ("起点（亿元）", "Step stands on (CNY 100 million)"), ("水平（亿元）", "Level (CNY 100 million)"),
        ("上升（亿元）", "Rise (CNY 100 million)"), ("下降（亿元）", "Fall (CNY 100 million)"))),
    "ranking": (("各地区进出口", "Trade by province"), (
        ("位次", "Rank"), ("代码", "Area code"), ("地区", "Area"), ("进出口（亿元）", "Total (CNY 100 million)"),
        ("同比（%）", "Growth, computed (%)"), ("比重（%）", "Share of the nation (%)"), ("拉动（百分点）", "Contribution (percentage points)"),
        ("位次变化", "Places gained"), ("累计（亿元）", "January to date (CNY 100 million)"), ("累计同比（%）", "January to date, growth (%)"),
        ("上年同期（亿元）", "A year before (CNY 100 million)"), ("上年累计（亿元）", "January to date, a year before (CNY 100 million)"),
        ("状态", "Status (code)"))),
    "growth": (("各地区同比", "Growth by province"), (("代码", "Area code"), ("地区", "Area"))),
    "batches": (("各批综合试验区", "Pilot zones by batch"), (
        ("批次", "Batch"), ("批复日期", "Date of reply"), ("公布日期", "Published"), ("文号", "Document"), ("设立（个）", "Established (zones)"),
        ("设立后（个）", "Active afterwards (zones)"), ("现有（个）", "Of these active now (zones)"), ("已撤并（个）", "Merged or ended since (zones)"))),
    "provinces": (("各地区综合试验区", "Pilot zones by province"), (
        ("代码", "Area code"), ("地区", "Area"), ("区域", "Region"), ("综试区（个）", "Zones (number)"), ("地级区划（个）", "Prefecture-level divisions (number)"),
        ("未设（个）", "Divisions without a zone (number)"), ("未设的区划", "Divisions without a zone"))),
    "evaluations": (("综合试验区评估", "Evaluation of pilot zones"), (
        ("年度", "Year evaluated"), ("等级", "Tier"), ("该等级（个）", "In the tier (zones)"), ("已点名（个）", "Named by a document (zones)"),
        ("未点名（个）", "Not named (zones)"), ("点名的综试区", "Zones named"), ("参评（个）", "Evaluated in all (zones)"), ("发布日期", "Released"), ("来源", "Source"))),
    "zones": (("综合试验区名单", "Pilot zones"), (
        ("编号", "Zone id"), ("名称", "Name"), ("批次", "Batch"), ("地区", "Area"), ("代码", "Division code"), ("级别", "Level"),
        ("批复日期", "Date of reply"), ("公布日期", "Published"), ("状态", "State"), ("来源", "Source"), ("最新评估等级", "Latest evaluation tier known"))),
    "revisions": (("本期数据修订", "Revisions of the figures"), (
        ("流向", "Flow"), ("发布日期", "Released"), ("版本", "Vintage"), ("数值（亿元）", "Value (CNY 100 million)"), ("修订（亿元）", "Revision (CNY 100 million)"),
        ("修订（%）", "Revision (%)"), ("公布的同比（%）", "Growth, published (%)"), ("隐含基数（亿元）", "Implied base (CNY 100 million)"), ("状态", "Status (code)"))),
    "fan": (("相对首次发布的修订", "Revisions against the first release"), (("发布", "Release"),)),
    "notes": (("说明与来源", "Notes and sources"), (("编号", "Number"), ("类别", "Kind"), ("说明", "Note"))),
}
WORDS = {
    "zh": dict(title="全国跨境电商{0}统计简报", contents="目录", back="返回目录", flows=("进出口", "出口", "进口"), release="第{0}次发布",
               measures=("", "：公布的同比", "：计算的同比", "：环比", "：累计", "：累计同比", "：近12个月", "：近12个月同比", "：占货物贸易比重"),
               sentence="{0}进出口{1:,.2f}亿元，同比增长{2:.1f}%；其中出口{3:,.2f}亿元，进口{4:,.2f}亿元。"),
    "en": dict(title="Cross-border e-commerce: China, {0}", contents="Contents", back="Back to the contents",
               flows=("Total", "Exports", "Imports"), release="Release {0}",
               measures=("", ": growth, published", ": growth, computed", ": on the month before", ": January to date",
                         ": January to date, growth", ": twelve months", ": twelve months, growth", ": share of goods trade"),
               sentence="Trade in {0} was CNY {1:,.2f} hundred million, a growth of {2:.1f}%; exports were {3:,.2f} and imports {4:,.2f}."),
}
# where the provinces stand on the map of tiles
TILES = ("650000 0 1,540000 0 4,630000 1 3,620000 2 2,640000 2 3,150000 3 1,140000 4 2,610000 3 3,510000 2 4,530000 2 5,500000 3 4,"
         "520000 3 5,450000 3 6,460000 4 7,440000 4 6,430000 4 5,420000 4 4,410000 4 3,130000 5 2,110000 5 1,120000 6 2,210000 6 1,"
         "220000 7 1,230000 7 0,370000 5 3,320000 6 3,310000 7 4,330000 6 4,340000 5 4,360000 5 5,350000 6 5")


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


class Data:
    """The releases of each figure, the newest last."""

    def __init__(self, folder):
        self.releases = defaultdict(list)
        for path in sorted(glob.glob(os.path.join(folder, "observations*.csv"))):
            for row in rows(path):
                if row["mode"] == "_T" and row["basis"] in ("all-formats", "goods-trade") and row["value"]:
                    key = row["period"], row["area"], row["flow"], row["basis"]
                    self.releases[key].append((row["release"], float(row["value"]), row["growth_published"], row["status"]))
        for releases in self.releases.values():
            releases.sort()
        self.provinces = {row["area"]: row for row in rows(os.path.join(folder, "provinces.csv"))}
        self.prefectures = list(rows(os.path.join(folder, "prefectures.csv")))
        self.zones = list(rows(os.path.join(folder, "zones.csv")))
        self.events = list(rows(os.path.join(folder, "zone_events.csv")))
        self.evaluations = list(rows(os.path.join(folder, "evaluations.csv")))
        self.totals = list(rows(os.path.join(folder, "evaluation_totals.csv")))

    def known(self, period, area="CN", flow="total", basis="all-formats"):
        return self.releases.get((period, area, flow, basis), [])

    def level(self, period, area="CN", flow="total", basis="all-formats"):
        known = self.known(period, area, flow, basis)
        return known[-1][1] if known else None

    def growth(self, period, area="CN", flow="total"):
        return percent(self.level(period, area, flow), self.level(year_before(period), area, flow))

    def sum(self, periods, area="CN", flow="total"):
        levels = [self.level(period, area, flow) for period in periods]
        return sum(levels) if levels and None not in levels else None


def year_before(period):
    return "..".join(f"{int(part[:4]) - 1}{part[4:]}" for part in period.split(".."))


def percent(level, base):
    return 100 * (level / base - 1) if level is not None and base else None


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


def to_date(period):
    return [month for month in months(period, 12) if month[:4] == period[:4]]


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def by_month(data, period):
    shown, made = months(period, 20), []
    for index, month in enumerate(shown):
        known = data.known(month)
        earlier = data.level(shown[index - 1]) if index else None
        so_far = to_date(month[-7:])
        total, before = data.sum(so_far), data.sum([year_before(one) for one in so_far])
        release, level, published, status = known[-1] if known else (None, None, "", "")
        made.append([month, level, data.level(year_before(month)), float(published) if published else None,
                     "growth:1:2", percent(level, earlier), total, "growth:6:12", data.level(month, flow="export"),
                     data.level(month, flow="import"), day(release), "revised" if len(known) > 1 else "preliminary", before, status])
    return made


def steps(data, period, words):
    before = data.level(year_before(period))
    made = [[year_before(period), before, None, None, before, None, None]]
    at = before
    for flow, name in zip(FLOWS[1:], words["flows"][1:]):
        change = data.level(period, flow=flow) - data.level(year_before(period), flow=flow)
        made.append([name, change, 100 * change / before, at, None, max(change, 0), max(-change, 0)])
        at += change
    return made + [[period, data.level(period), None, None, data.level(period), None, None]]


def ranking(data, period, name):
    so_far = to_date(period)
    nation, nation_before = data.level(period), data.level(year_before(period))
    made = []
    for area, province in data.provinces.items():
        level, before = data.level(period, area), data.level(year_before(period), area)
        if level is not None:
            made.append([0, area, province[name], level, "growth:3:10", 100 * level / nation,
                         100 * (level - (before or level)) / nation_before, 0, data.sum(so_far, area), "growth:8:11", before,
                         data.sum([year_before(one) for one in so_far], area), data.known(period, area)[-1][3]])
    earlier = [row[1] for row in sorted(made, key=lambda row: -(row[10] or 0))]
    made.sort(key=lambda row: -row[3])
    for rank, row in enumerate(made, 1):
        row[0], row[7] = rank, earlier.index(row[1]) + 1 - rank
    return made


def tables(data, period, words, language):
    name = "name_" + language
    headline = []
    twelve = months(period, 11)
    for flow, said in zip(FLOWS, words["flows"]):
        level, published = data.level(period, flow=flow), data.known(period, flow=flow)[-1][2]
        so_far, before = to_date(period), [year_before(one) for one in to_date(period)]
        total, year = data.sum(so_far, flow=flow), data.sum(twelve, flow=flow)
        goods = data.level(period, flow=flow, basis="goods-trade")
        values = (level, float(published) if published else None, data.growth(period, flow=flow),
                  percent(level, data.level(months(period, 2)[0], flow=flow)), total, percent(total, data.sum(before, flow=flow)),
                  year, percent(year, data.sum([year_before(one) for one in twelve], flow=flow)), 100 * level / goods if goods else None)
        headline += [[said + measure, value, "CNY 100 million" if index in (0, 4, 6) else "%", "computed"]
                     for index, (measure, value) in enumerate(zip(words["measures"], values))]
    established = {event["zone_id"]: event for event in data.events if event["event"] == "established"}
    ended = {event["zone_id"] for event in data.events if event["event"] != "established"}
    tier = {row["zone_id"]: f"{row['evaluation_year']}: {row['tier']}" for row in data.evaluations}
    zone_name = {zone["zone_id"]: zone[name] for zone in data.zones}
    batches, active = [], 0
    for batch in sorted({int(zone["batch"]) for zone in data.zones}):
        ids = [zone["zone_id"] for zone in data.zones if int(zone["batch"]) == batch]
        event = established.get(ids[0], {})
        active += len(ids)
        gone = sum(1 for one in ids if one in ended)
        batches.append([batch, day(event.get("reply_date")), day(event.get("publication_date")), event.get("document_no"),
                        len(ids), active, len(ids) - gone, gone])
    provinces = []
    for area, province in data.provinces.items():
        here = [zone for zone in data.zones if zone["province"] == area]
        covered = {zone["division"] for zone in here}
        without = [one[name] for one in data.prefectures if one["area"][:2] == area[:2] and one["area"] not in covered]
        provinces.append([area, province[name], province["region"], len(here), int(province["prefecture_level_count"]),
                          len(without), "; ".join(without)])
    evaluations = []
    for row in data.totals:
        named = [zone_name.get(one["zone_id"], one["zone_id"]) for one in data.evaluations
                 if (one["evaluation_year"], one["tier"]) == (row["evaluation_year"], row["tier"])]
        evaluations.append([row["evaluation_year"], row["tier"], int(row["zones"]), len(named), int(row["zones"]) - len(named),
                            "; ".join(named), int(row["evaluated"]), day(row["release"]), row["source"]])
    zones = [[zone["zone_id"], zone[name], int(zone["batch"]), data.provinces[zone["province"]][name], zone["division"], zone["level"],
              day(established.get(zone["zone_id"], {}).get("reply_date")), day(established.get(zone["zone_id"], {}).get("publication_date")),
              zone["status"], zone["source"], tier.get(zone["zone_id"])] for zone in data.zones]
    revisions = []
    for flow, said in zip(FLOWS, words["flows"]):
        known = data.known(period, flow=flow)
        for index, (release, level, published, status) in enumerate(known):
            first = known[index - 1][1] if index else None
            rate = float(published) if published else None
            revisions.append([said, day(release), "revised" if index else "preliminary", level, level - first if index else None,
                              percent(level, first), rate, level / (1 + rate / 100) if rate is not None else None, status])
    six = [month for month in months(period, 20) if len(data.known(month)) > 1][-6:]
    fan = [[words["release"].format(number + 1)] + [percent(known[number][1], known[0][1]) if len(known) > number else None
                                                    for known in map(data.known, six)] for number in range(2)]
    last = months(period, 11)
    growth = [[area, province[name]] + [data.growth(month, area) for month in last] for area, province in data.provinces.items()]
    lines = dict(headline=headline, months=by_month(data, period), steps=steps(data, period, words), ranking=ranking(data, period, name),
                 growth=growth, batches=batches, provinces=provinces, evaluations=evaluations, zones=zones, revisions=revisions, fan=fan,
                 notes=[[number, "note", NOTE[language]] for number in range(1, 25)])
    index = 0 if language == "zh" else 1
    made = {}
    for sheet, (title, columns) in SHEETS.items():
        heads = [column[index] for column in columns]
        heads += {"growth": last, "fan": six}.get(sheet, [])
        made[sheet] = (title[index], heads, lines[sheet])
    return made


def workbook(path, words, made, drawn, language):
    book = xlsxwriter.Workbook(path)
    title = book.add_format({"bold": True, "font_size": 14})
    head = book.add_format({"bold": True, "text_wrap": True, "bottom": 1, "valign": "bottom"})
    number, text = book.add_format({"num_format": "#,##0.00"}), book.add_format({"text_wrap": True, "valign": "top"})
    date = book.add_format({"num_format": "yyyy-mm-dd"})
    cover = book.add_worksheet("cover")
    cover.write(0, 0, words["title"].format(""), title)
    for row in range(2, 17):
        cover.write(row, 0, NOTE[language], text)
    contents = book.add_worksheet("contents")
    contents.write(0, 0, words["contents"], title)
    for index, (name, (said, columns, lines)) in enumerate(made.items()):
        contents.write_url(index + 2, 0, f"internal:'{name}'!A1", string=name)
        contents.write(index + 2, 1, said)
        sheet = book.add_worksheet(name)
        sheet.write(0, 0, said, title)
        sheet.write(1, 0, NOTE[language])
        sheet.write_url(2, 0, "internal:'contents'!A1", string=words["back"])
        sheet.freeze_panes(4, 1)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(3)
        sheet.set_header("&L" + said)
        sheet.set_footer("&C&P/&N")
        for column, text_ in enumerate(columns):
            width = max([len(text_) / 2, *(len(str(line[column])) for line in lines)]) + 2
            sheet.set_column(column, column, min(width, 40))
        sheet.add_table(3, 0, 3 + len(lines), len(columns) - 1,
                        {"name": "t_" + name, "style": None, "columns": [{"header": one, "header_format": head} for one in columns]})
        for row, line in enumerate(lines, 4):
            for column, cell in enumerate(line):
                if isinstance(cell, str) and cell.startswith("growth:"):
                    new, old = (xlsxwriter.utility.xl_rowcol_to_cell(row, int(one)) for one in cell.split(":")[1:])
                    sheet.write_formula(row, column, f"=ROUND(100*({new}/{old}-1),6)", number,
                                        percent(line[int(cell.split(":")[1])], line[int(cell.split(":")[2])]) or 0)
                elif isinstance(cell, (int, float)):
                    sheet.write_number(row, column, cell, number)
                elif isinstance(cell, datetime.date):
                    sheet.write_datetime(row, column, cell, date)
                else:
                    sheet.write_string(row, column, NONE if cell is None else cell)
        native = {"months": [("column", 0, (1, 2))], "steps": [("column", 0, (3, 4, 5, 6)), ("bar", 0, (2,))],
                  "ranking": [("bar", 2, (3,)), ("bar", 2, (6,)), ("bar", 2, (9,))], "batches": [("column", 0, (4, 6))],
                  "fan": [("line", 0, range(1, 7)), ("column", 0, (1,))]}
        for place, (kind, names, values) in enumerate(native.get(name, [])):
            chart = book.add_chart({"type": kind, "subtype": "stacked"} if name == "steps" else {"type": kind})
            end = 3 + min(len(lines), 12)
            for column in values:
                chart.add_series({"name": [name, 3, column], "categories": [name, 4, names, end, names],
                                  "values": [name, 4, column, end, column], "fill": {"color": BLUE}, "data_labels": {"value": True}})
            chart.set_title({"name": said, "name_font": {"size": 11}})
            chart.set_x_axis({"num_font": {"size": 8}})
            chart.set_y_axis({"num_font": {"size": 8}, "major_gridlines": {"visible": True}})
            chart.set_legend({"position": "bottom"})
            sheet.insert_chart(3 + 16 * place, len(columns) + 1, chart)
        if name == "headline":
            sheet.insert_image(3, 5, "twelve.png", {"image_data": io.BytesIO(drawn), "x_scale": 0.5, "y_scale": 0.5})
        if name == "growth":
            sheet.conditional_format(4, 2, 4 + len(lines), len(columns), {"type": "3_color_scale"})
    book.set_properties({"title": words["title"].format(""), "author": "peer"})
    book.close()


def picture(draw, height=2.6):
    figure = Figure(figsize=(6.6, height))
    axes = figure.add_axes((0.13, 0.17, 0.84, 0.78))
    draw(axes)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=150)
    return out.getvalue()


def charts(made):
    by_month_, steps_, ranking_, growth, fan = (made[sheet][2] for sheet in ("months", "steps", "ranking", "growth", "fan"))
    last = by_month_[-11:]

    def twelve(axes):
        names = [row[0][-2:] for row in last]
        axes.bar(names, [row[1] for row in last], color=BLUE, label=made["months"][1][1])
        axes.plot(names, [row[2] for row in last], "o--", color="#3a3a3a", label=made["months"][1][2])
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.1), ncols=2, fontsize=8)

    def waterfall(axes):
        for index, row in enumerate(steps_):
            height = row[4] if row[4] is not None else row[1]
            axes.bar(row[0], height, bottom=row[3] or 0, color=BLUE)
            axes.text(index, (row[3] or 0) + height, f"{row[1]:,.2f}", ha="center", va="bottom", fontsize=8)

    def bars(column):
        def draw(axes):
            leading = ranking_[:10][::-1]
            axes.barh([row[2] for row in leading], [row[column] for row in leading], color=BLUE)
            for index, row in enumerate(leading):
                axes.text(row[column], index, f"{row[column]:.2f}", va="center", fontsize=8)
        return draw

    def tiles(axes):
        latest = {row[0]: row for row in growth}
        squares, shades = [], []
        for tile in TILES.split(","):
            area, x, y = tile.split()
            value = latest[area][-1]
            squares.append(Rectangle((int(x), -int(y)), 0.95, 0.95))
            shades.append(value or 0)
            shown = NONE if value is None else f"{value:.1f}"
            axes.text(int(x) + 0.5, 0.5 - int(y), latest[area][1] + "\n" + shown, ha="center", va="center", fontsize=6)
        axes.add_collection(PatchCollection(squares, array=shades, cmap="Blues"))
        axes.set_xlim(0, 8)
        axes.set_ylim(-7, 1)
        axes.axis("off")

    def heat(axes):
        axes.imshow([[value or 0 for value in row[2:]] for row in growth], aspect="auto", cmap="Blues")
        for y, row in enumerate(growth):
            for x, value in enumerate(row[2:]):
                axes.text(x, y, NONE if value is None else f"{value:.1f}", ha="center", va="center", fontsize=5)
        axes.set_yticks(range(len(growth)), [row[1] for row in growth], fontsize=5)
        axes.set_xticks(range(len(growth[0]) - 2), made["growth"][1][2:], fontsize=5)

    def lines(axes):
        for column in range(1, len(fan[0])):
            axes.plot([row[0] for row in fan], [row[column] for row in fan], "o-", color=ORANGE)
            axes.text(len(fan) - 1, fan[-1][column] or 0, made["fan"][1][column], fontsize=7)

    return [picture(twelve), picture(waterfall), picture(bars(3)), picture(bars(6)), picture(tiles), picture(heat, 4.5), picture(lines)]


def briefing(path, words, made, drawn, data, period, language):
    body = ParagraphStyle("body", fontName="Noto", fontSize=9, leading=13, wordWrap="CJK")
    title = ParagraphStyle("title", fontName="Noto", fontSize=14, leading=20)
    note = ParagraphStyle("note", fontName="Noto", fontSize=7, leading=10, wordWrap="CJK")
    small = TableStyle([("FONT", (0, 0), (-1, -1), "Noto", 7), ("LEADING", (0, 0), (-1, -1), 9), ("LINEBELOW", (0, 0), (-1, 0), 0.5, colors.black),
                        ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)])

    def show(cell, line):
        if isinstance(cell, str) and cell.startswith("growth:"):
            cell = percent(*(line[int(one)] for one in cell.split(":")[1:]))
        return NONE if cell is None else f"{cell:,.2f}" if isinstance(cell, float) else str(cell)

    def footer(canvas, document):
        canvas.setFont("Noto", 7)
        canvas.drawRightString(540, 24, str(document.page))
        canvas.drawString(55, 24, words["title"].format(period))

    story = [Paragraph(words["title"].format(period), title), Spacer(1, 8)]
    story += [Paragraph(words["sentence"].format(month, data.level(month), data.growth(month), data.level(month, flow="export"),
                                                 data.level(month, flow="import")), body) for month in months(period, 11)[::-1]]
    for sheet, pictures, columns in (("headline", drawn[:1], 4), ("months", drawn[1:2], 10), ("ranking", drawn[2:5], 9), ("growth", drawn[5:6], 0),
                                     ("revisions", drawn[6:], 8)):
        said, heads, lines = made[sheet]
        story.append(Paragraph(said, title))
        story += [Image(io.BytesIO(one), width=440, height=260 if sheet == "growth" else 150) for one in pictures]
        if columns:
            head = [Paragraph(one, note) for one in heads[:columns]]
            story.append(Table([head] + [[show(cell, line) for cell in line[:columns]] for line in lines], style=small, repeatRows=1))
    story += [Paragraph(NOTE[language], note) for _ in range(6)]
    SimpleDocTemplate(path, pagesize=A4, topMargin=40, bottomMargin=40, title=words["title"].format(period)).build(
        story, onFirstPage=footer, onLaterPages=footer)


def main():
    folder, period, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    pdfmetrics.registerFont(TTFont("Noto", FONT))
    font_manager.fontManager.addfont(FONT)
    matplotlib.rcParams["font.family"] = font_manager.FontProperties(fname=FONT).get_name()
    data = Data(folder)
    for language, words in WORDS.items():
        made = tables(data, period, words, language)
        drawn = charts(made)
        workbook(os.path.join(out, f"peer-{period}-{language}.xlsx"), words, made, drawn[0], language)
        briefing(os.path.join(out, f"peer-{period}-{language}.pdf"), words, made, drawn, data, period, language)


main()
