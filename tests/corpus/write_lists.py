"""Writes the corpus' worksheets: as openpyxl writes them, and by hand as XML that no library would write.

usage: write_lists.py MODELS.json FOLDER
"""

import datetime
import json
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter as letters

NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006/relationships"


def write_openpyxl(sheets, path):
    book = Workbook()
    book.remove(book.active)
    for model in sheets:
        sheet = book.create_sheet(model["name"])
        sheet.sheet_state = "hidden" if model["hidden"] else "visible"
        for cell in model["cells"]:
            (kind, value), = cell["value"].items()
            target = sheet.cell(cell["row"], cell["column"] + 1)
            if kind == "date":
                target.value = datetime.datetime.fromisoformat(value[0])
                target.number_format = value[1]
            elif kind == "formula":
                target.value = value[0]
            else:
                target.value = value
                if kind == "text":
                    target.data_type = "s"
            if cell["font"]:
                target.font = Font(name=cell["font"], size=12)
        for top, left, bottom, right in model["merges"]:
            sheet.merge_cells(start_row=top, start_column=left + 1, end_row=bottom, end_column=right + 1)
        for row in model["hidden_rows"]:
            sheet.row_dimensions[row].hidden = True
        for column in model["hidden_columns"]:
            sheet.column_dimensions[letters(column + 1)].hidden = True
    book.save(path)


def by_hand(sheets, path):
    """Inline texts, a prefix for every element, rows and cells without their addresses where the file allows it."""
    overrides, listed, relations = [], [], []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for number, model in enumerate(sheets, 1):
            rows = {}
            for cell in model["cells"]:
                rows.setdefault(cell["row"], {})[cell["column"]] = cell
            body = []
            for row in sorted(rows):
                hidden = ' hidden="1"' if row in model["hidden_rows"] else ""
                body.append(f'<x:row r="{row}"{hidden}>')
                last = max(rows[row])
                for column in range(last + 1):
                    cell = rows[row].get(column)
                    if cell is None:
                        body.append("<x:c/>")
                        continue
                    (kind, value), = cell["value"].items()
                    if kind == "number":
                        body.append(f"<x:c><x:v>{value:g}</x:v></x:c>")
                    elif kind == "date":
                        day = datetime.date.fromisoformat(value[0]) - datetime.date(1899, 12, 30)
                        body.append(f'<x:c s="1"><x:v>{day.days}</x:v></x:c>')
                    elif kind == "formula":
                        body.append(
                            f'<x:c t="str"><x:f>{escape(value[0][1:])}</x:f><x:v>{escape(value[1])}</x:v></x:c>'
                        )
                    else:
                        text = escape(value)
                        half = len(value) // 2
                        runs = (
                            f'<x:r><x:t xml:space="preserve">{escape(value[:half])}</x:t></x:r>'
                            f'<x:r><x:t xml:space="preserve">{escape(value[half:])}</x:t></x:r>'
                        )
                        inner = runs if half > 4 else f'<x:t xml:space="preserve">{text}</x:t>'
                        body.append(f'<x:c t="inlineStr"><x:is>{inner}</x:is></x:c>')
                body.append("</x:row>")
            columns = "".join(
                f'<x:col min="{column + 1}" max="{column + 1}" width="9" hidden="1"/>'
                for column in model["hidden_columns"]
            )
            columns = f"<x:cols>{columns}</x:cols>" if columns else ""
            merges = "".join(
                f'<x:mergeCell ref="{letters(left + 1)}{top}:{letters(right + 1)}{bottom}"/>'
                for top, left, bottom, right in model["merges"]
            )
            merges = f"<x:mergeCells>{merges}</x:mergeCells>" if merges else ""
            name = f"xl/worksheets/trang{number}.xml"
            book.writestr(
                name,
                f'<?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="{NS}">{columns}'
                f'<x:sheetData>{"".join(body)}</x:sheetData>{merges}</x:worksheet>',
            )
            state = ' state="hidden"' if model["hidden"] else ""
            listed.append(
                f'<x:sheet name="{escape(model["name"])}" sheetId="{number}"{state} r:id="lk{number}"/>'
            )
            relations.append(f'<Relationship Id="lk{number}" Type="{REL}/worksheet" Target="/{name}"/>')
            overrides.append(
                f'<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument'
                '.spreadsheetml.worksheet+xml"/>'
            )
        book.writestr(
            "xl/workbook.xml",
            f'<x:workbook xmlns:x="{NS}" xmlns:r="{REL}"><x:sheets>{"".join(listed)}</x:sheets></x:workbook>',
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{PKG}">{"".join(relations)}'
            f'<Relationship Id="kieu" Type="{REL}/styles" Target="styles.xml"/></Relationships>',
        )
        book.writestr(
            "xl/styles.xml",
            f'<x:styleSheet xmlns:x="{NS}"><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs>'
            "</x:styleSheet>",
        )
        book.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{PKG}"><Relationship Id="r" Type="{REL}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        book.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument'
            '.spreadsheetml.sheet.main+xml"/>' + "".join(overrides) + "</Types>",
        )


def main():
    models, folder = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2])
    for list_number, sheets in enumerate(models, 1):
        write_openpyxl(sheets, folder / f"{list_number:03}.openpyxl.xlsx")
        by_hand(sheets, folder / f"{list_number:03}.by-hand.xlsx")


main()
