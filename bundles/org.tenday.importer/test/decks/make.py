#!/usr/bin/env python3
"""Makes the presentations beside it with LibreOffice Impress (soffice), out of Flat ODP, and edits some of them as PowerPoint would have.

Usage: make.py [NAME ...]; without names, all. The results differ in nothing that is read from one run to the next.
"""
import base64, os, re, struct, subprocess, sys, tempfile, zipfile, zlib
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
SPACES = ' '.join(f'xmlns:{p}="{u}"' for p, u in dict(
    office='urn:oasis:names:tc:opendocument:xmlns:office:1.0', style='urn:oasis:names:tc:opendocument:xmlns:style:1.0',
    text='urn:oasis:names:tc:opendocument:xmlns:text:1.0', table='urn:oasis:names:tc:opendocument:xmlns:table:1.0',
    draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
    xlink='http://www.w3.org/1999/xlink', dc='http://purl.org/dc/elements/1.1/', meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
    presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0', svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
    chart='urn:oasis:names:tc:opendocument:xmlns:chart:1.0', math='http://www.w3.org/1998/Math/MathML').items())

STYLES = '''
<office:styles>
 <style:default-style style:family="graphic"><style:text-properties fo:font-size="18pt" fo:language="en" fo:country="GB"
  style:language-complex="ar" style:country-complex="SA"/></style:default-style>
 <style:presentation-page-layout style:name="AL1T0"><presentation:placeholder presentation:object="title" svg:x="1.5cm" svg:y="1cm" svg:width="25cm"
  svg:height="3cm"/><presentation:placeholder presentation:object="subtitle" svg:x="1.5cm" svg:y="5cm" svg:width="25cm" svg:height="13cm"/></style:presentation-page-layout>
 <style:style style:name="standard" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none"/>
  <style:text-properties fo:font-size="18pt" fo:font-family="Liberation Sans"/></style:style>
 <style:style style:name="M-title" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none"/>
  <style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="40pt"/></style:style>
 <style:style style:name="M-subtitle" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none"/>
  <style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="28pt"/></style:style>
 <style:style style:name="M-notes" style:family="presentation"><style:text-properties fo:font-size="16pt"/></style:style>
 <style:style style:name="M-outline1" style:family="presentation"><style:graphic-properties draw:stroke="none" draw:fill="none">
  <text:list-style style:name="M-outline1"><text:list-level-style-bullet text:level="1" text:bullet-char="●"><style:list-level-properties
  text:space-before="0.3cm" text:min-label-width="0.9cm"/></text:list-level-style-bullet><text:list-level-style-bullet text:level="2"
  text:bullet-char="–"><style:list-level-properties text:space-before="1.6cm" text:min-label-width="0.8cm"/></text:list-level-style-bullet></text:list-style>
  </style:graphic-properties><style:text-properties fo:font-size="28pt"/></style:style>
</office:styles>
'''
AUTOMATIC = '''
<office:automatic-styles>
 <style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="28cm" fo:page-height="21cm"/></style:page-layout>
 <style:page-layout style:name="PN"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"/></style:page-layout>
 <style:style style:name="dp" style:family="drawing-page"/>
 <style:style style:name="hid" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>
 <style:style style:name="fade" style:family="drawing-page"><style:drawing-page-properties presentation:transition-style="fade-from-left"/></style:style>
 <style:style style:name="dpm" style:family="drawing-page"><style:drawing-page-properties presentation:display-footer="true"
  presentation:display-page-number="true" presentation:display-date-time="true"/></style:style>
 <style:style style:name="box" style:family="graphic" style:parent-style-name="standard"><style:graphic-properties draw:fill="none" draw:stroke="none"/></style:style>
 <style:style style:name="filled" style:family="graphic" style:parent-style-name="standard"><style:graphic-properties draw:fill="solid" draw:fill-color="#ccddee" draw:stroke="solid"/></style:style>
 <style:style style:name="line" style:family="graphic" style:parent-style-name="standard"><style:graphic-properties draw:stroke="solid"/></style:style>
 <style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="i" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
 <style:style style:name="bi" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>
 <style:style style:name="u" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>
 <style:style style:name="s" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
 <style:style style:name="sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
 <style:style style:name="sub" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
 <style:style style:name="tt" style:family="text"><style:text-properties fo:font-family="Liberation Mono"/></style:style>
 <style:style style:name="big" style:family="text"><style:text-properties fo:font-size="36pt"/></style:style>
 <style:style style:name="small" style:family="text"><style:text-properties fo:font-size="14pt"/></style:style>
 <style:style style:name="rtl" style:family="paragraph"><style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="end"/></style:style>
 <style:style style:name="co" style:family="table-column"><style:table-column-properties style:column-width="6cm"/></style:style>
 <style:style style:name="ro" style:family="table-row"><style:table-row-properties style:row-height="1.2cm"/></style:style>
 <text:list-style style:name="num"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."><style:list-level-properties
  text:min-label-width="0.9cm"/></text:list-level-style-number><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")">
  <style:list-level-properties text:space-before="1cm" text:min-label-width="0.9cm"/></text:list-level-style-number></text:list-style>
 <text:list-style style:name="num3"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="3">
  <style:list-level-properties text:min-label-width="0.9cm"/></text:list-level-style-number></text:list-style>
 <text:list-style style:name="bul"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties
  text:min-label-width="0.6cm"/></text:list-level-style-bullet><text:list-level-style-bullet text:level="2" text:bullet-char="–"><style:list-level-properties
  text:space-before="0.8cm" text:min-label-width="0.6cm"/></text:list-level-style-bullet></text:list-style>
 <style:style style:name="code" style:family="graphic" style:parent-style-name="standard"><style:graphic-properties draw:fill="none"/></style:style>
</office:automatic-styles>
'''


def master(extra=''):
    return f'''<office:master-styles><draw:layer-set><draw:layer draw:name="layout"/></draw:layer-set>
 <style:master-page style:name="M" style:page-layout-name="PL" draw:style-name="dpm">
 <draw:frame presentation:style-name="M-title" draw:layer="backgroundobjects" svg:width="25cm" svg:height="3cm" svg:x="1.5cm" svg:y="1cm"
  presentation:class="title" presentation:placeholder="true"><draw:text-box/></draw:frame>
 <draw:frame presentation:style-name="M-outline1" draw:layer="backgroundobjects" svg:width="25cm" svg:height="13cm" svg:x="1.5cm" svg:y="5cm"
  presentation:class="outline" presentation:placeholder="true"><draw:text-box/></draw:frame>{extra}
 <presentation:notes style:page-layout-name="PN"><draw:page-thumbnail presentation:class="page" draw:layer="backgroundobjects"
  svg:width="12cm" svg:height="9cm" svg:x="4cm" svg:y="2cm"/><draw:frame presentation:style-name="M-notes" draw:layer="backgroundobjects"
  svg:width="16cm" svg:height="12cm" svg:x="2cm" svg:y="13cm" presentation:class="notes" presentation:placeholder="true"><draw:text-box/></draw:frame>
 </presentation:notes></style:master-page></office:master-styles>'''


def at(x, y, w, h):
    return f'svg:x="{x}cm" svg:y="{y}cm" svg:width="{w}cm" svg:height="{h}cm"'


def p(*runs, style=''):
    named = f' text:style-name="{style}"' if style else ''
    return f'<text:p{named}>' + ''.join(r if r.startswith('<') else escape(r) for r in runs) + '</text:p>'


def run(style, words):
    spaces = re.sub('  +', lambda found: f'<text:s text:c="{len(found.group())}"/>', escape(words))
    return f'<text:span text:style-name="{style}">{spaces}</text:span>'


def link(address, words):
    return f'<text:a xlink:type="simple" xlink:href="{escape(address)}">{escape(words)}</text:a>'


def bullets(*items, style='bul'):
    """Items are words, XML, or lists of items that stand below the one before."""
    text = f'<text:list text:style-name="{style}">'
    for item in items:
        if isinstance(item, (list, tuple)):
            text = text[:-len('</text:list-item>')] + bullets(*item, style=style) + '</text:list-item>'
        else:
            text += '<text:list-item>' + (item if item.startswith('<text:p') else p(item)) + '</text:list-item>'
    return text + '</text:list>'


def title(words):
    return f'<draw:frame presentation:style-name="M-title" {at(1.5, 1, 25, 3)} presentation:class="title"><draw:text-box>{p(words) if words else ""}</draw:text-box></draw:frame>'


def subtitle(*words):
    return f'<draw:frame presentation:style-name="M-subtitle" {at(1.5, 6, 25, 8)} presentation:class="subtitle"><draw:text-box>{"".join(map(p, words))}</draw:text-box></draw:frame>'


def outline(content, place=(1.5, 5, 25, 13)):
    return f'<draw:frame presentation:style-name="M-outline1" {at(*place)} presentation:class="outline"><draw:text-box>{content}</draw:text-box></draw:frame>'


def box(content, place, style='box', more=''):
    return f'<draw:frame draw:style-name="{style}" {at(*place)} {more}><draw:text-box>{content}</draw:text-box></draw:frame>'


def shape(content, place, kind='rectangle', alt='', more=''):
    return (f'<draw:custom-shape draw:style-name="filled" {at(*place)} {more}>{described(alt)}{content}'
            f'<draw:enhanced-geometry draw:type="{kind}" svg:viewBox="0 0 21600 21600" draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape>')


def line(x1, y1, x2, y2):
    return f'<draw:line draw:style-name="line" svg:x1="{x1}cm" svg:y1="{y1}cm" svg:x2="{x2}cm" svg:y2="{y2}cm"/>'


def group(*shapes, alt=''):
    return f'<draw:g>{described(alt)}{"".join(shapes)}</draw:g>'


def described(alt):
    return f'<svg:desc>{escape(alt)}</svg:desc>' if alt else ''


def picture(data, place, alt=''):
    return (f'<draw:frame draw:style-name="box" {at(*place)}><draw:image><office:binary-data>{base64.b64encode(data).decode()}'
            f'</office:binary-data></draw:image>{described(alt)}</draw:frame>')


def png(width, height, colour):
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    rows = b''.join(b'\0' + bytes(colour) * width for _ in range(height))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)) + chunk(b'IDAT', zlib.compress(rows, 9))
            + chunk(b'IEND', b''))


def table(rows, place, header=True, merge=()):
    """merge: (row, column, columns, rows) of the cells that stretch."""
    spans = {(r, c): (cs, rs) for r, c, cs, rs in merge}
    covered = {(r + y, c + x) for r, c, cs, rs in merge for y in range(rs) for x in range(cs)} - set(spans)
    text = f'<draw:frame {at(*place)}><table:table table:use-first-row-styles="{str(header).lower()}">'
    text += ''.join('<table:table-column table:style-name="co"/>' for _ in rows[0])
    for r, cells in enumerate(rows):
        text += '<table:table-row table:style-name="ro">'
        for c, cell in enumerate(cells):
            if (r, c) in covered:
                text += '<table:covered-table-cell/>'
                continue
            cs, rs = spans.get((r, c), (1, 1))
            text += f'<table:table-cell table:number-columns-spanned="{cs}" table:number-rows-spanned="{rs}">{cell if cell.startswith("<text:") else p(cell)}</table:table-cell>'
        text += '</table:table-row>'
    return text + '</table:table></draw:frame>'


def chart(kind, head, names, series, place, alt=''):
    cells = ''.join(f'<table:table-cell office:value-type="string"><text:p>{escape(n)}</text:p></table:table-cell>' for n, _ in series)
    rows = ''.join('<table:table-row><table:table-cell office:value-type="string"><text:p>' + escape(name) + '</text:p></table:table-cell>'
                   + ''.join(f'<table:table-cell office:value-type="float" office:value="{v[i]}"><text:p>{v[i]}</text:p></table:table-cell>' for _, v in series)
                   + '</table:table-row>' for i, name in enumerate(names))
    columns = 'BCDEFG'
    all_series = ''.join(f'<chart:series chart:values-cell-range-address="local-table.{columns[i]}2:.{columns[i]}{len(names) + 1}" '
                         f'chart:label-cell-address="local-table.{columns[i]}1" chart:class="chart:{kind}"/>' for i in range(len(series)))
    return f'''<draw:frame draw:style-name="box" {at(*place)}><draw:object><office:document office:mimetype="application/vnd.oasis.opendocument.chart" office:version="1.3">
<office:body><office:chart><chart:chart chart:class="chart:{kind}" svg:width="16cm" svg:height="9cm"><chart:title><text:p>{escape(head)}</text:p></chart:title>
<chart:plot-area chart:data-source-has-labels="both" table:cell-range-address="local-table.A1:.{columns[len(series) - 1]}{len(names) + 1}"><chart:axis chart:dimension="x" chart:name="primary-x">
<chart:categories table:cell-range-address="local-table.A2:.A{len(names) + 1}"/></chart:axis><chart:axis chart:dimension="y" chart:name="primary-y"/>
{all_series}</chart:plot-area><table:table table:name="local-table"><table:table-header-columns><table:table-column/></table:table-header-columns>
<table:table-columns><table:table-column table:number-columns-repeated="{len(series)}"/></table:table-columns><table:table-header-rows><table:table-row>
<table:table-cell><text:p/></table:table-cell>{cells}</table:table-row></table:table-header-rows><table:table-rows>{rows}</table:table-rows></table:table>
</chart:chart></office:chart></office:body></office:document></draw:object>{described(alt)}</draw:frame>'''


def slide(*shapes, notes='', style='dp', layout=''):
    page = f'<draw:page draw:style-name="{style}" draw:master-page-name="M"{layout}>{"".join(shapes)}'
    if notes:
        page += (f'<presentation:notes draw:style-name="dp"><draw:page-thumbnail {at(4, 2, 12, 9)} presentation:class="page"/>'
                 f'<draw:frame presentation:style-name="M-notes" {at(2, 13, 16, 12)} presentation:class="notes"><draw:text-box>{notes}</draw:text-box></draw:frame></presentation:notes>')
    return page + '</draw:page>'


OPENS = ' presentation:presentation-page-layout-name="AL1T0"'


def deck(name, *slides, extra='', head='', language='', edit=None):
    meta = f'<office:meta>{f"<dc:title>{escape(head)}</dc:title>" if head else ""}{f"<dc:language>{language}</dc:language>" if language else ""}</office:meta>'
    flat = (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES} office:version="1.3" '
            f'office:mimetype="application/vnd.oasis.opendocument.presentation">{meta}{STYLES}{AUTOMATIC}{master(extra)}'
            f'<office:body><office:presentation><presentation:footer-decl presentation:name="f1">For staff of bay 4</presentation:footer-decl>{"".join(slides)}</office:presentation></office:body></office:document>')
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, name + '.fodp')
        with open(source, 'w', encoding='utf-8') as out:
            out.write(flat)
        subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'pptx', '--outdir', folder, source],
                       check=True, stdout=subprocess.DEVNULL)
        with zipfile.ZipFile(os.path.join(folder, name + '.pptx')) as made:
            parts = {each: made.read(each) for each in made.namelist()}
    if edit:
        edit(parts)
    with zipfile.ZipFile(os.path.join(HERE, name + '.pptx'), 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for each, data in parts.items():
            if not each.startswith('docProps/thumbnail'):
                out.writestr(zipfile.ZipInfo(each, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def text_boxes():
    deck('text-boxes',
         slide(box(p(run('big', 'Hand hygiene on the ward')), (2, 7, 20, 3)), box(p('A half day for new staff'), (2, 11, 20, 2))),
         slide(box(p(run('small', 'Soap: after contact with body fluids')) + p(run('small', 'Gel: all other moments')), (15, 5, 11, 6)),
               box(bullets('Before touching a patient', 'Before a procedure', 'After touching a patient'), (2, 5, 11, 10)),
               box(p(run('big', 'Five moments')), (2, 1, 20, 2))),
         slide(box(p('This slide has no title, and words of one size.'), (2, 3, 20, 2)), box(p('So nothing is taken for one.'), (2, 8, 20, 2))),
         slide(box(p(run('big', 'Questions?')), (8, 8, 12, 3))))


def pasted_pictures():
    deck('pasted-pictures',
         slide(title('What we saw'), picture(png(40, 20, (200, 30, 30)), (2, 5, 10, 5), 'A red notice on the door of bay 4: masks on.'),
               picture(png(30, 30, (30, 30, 200)), (14, 5, 6, 6)), box(p('Photographs: audit team, March'), (2, 14, 20, 1.5))),
         slide(title(''), picture(png(64, 36, (20, 160, 60)), (0, 0, 28, 21), 'scan_0042.png')),
         slide(title('The same notice again'), picture(png(40, 20, (200, 30, 30)), (2, 5, 10, 5), 'The notice of bay 4, seen a second time.'),
               shape(p('Look here'), (3, 6, 4, 2), 'ellipse')),
         slide(title('In a box with a picture as its ground'), group(picture(png(16, 16, (90, 90, 90)), (2, 6, 4, 4)),
               box(p('Bay 4'), (2, 11, 4, 1)), alt='The door of bay 4 with its name below.')))


def tables():
    deck('tables',
         slide(title('Staff by shift'), table([['Shift', 'Nurses', 'Doctors'], ['Early', '6', '2'], ['Late', '5', '1'], ['Night | on call', '3', '1']], (2, 5, 18, 6))),
         slide(title('Stretching cells'), table([['Ward', 'Beds', ''], ['', 'open', 'closed'], ['A', '12', '2'], ['B', '9', '']], (2, 5, 18, 6),
               merge=[(0, 0, 1, 2), (0, 1, 2, 1), (3, 1, 2, 1)])),
         slide(title('Words in cells'), table([['Step', 'What to do'], [p(run('b', 'Look')), bullets('at the chart', 'at the patient')],
               [p('Ask'), p('first line') + p(run('i', 'second line'))], ['', '']], (2, 5, 12, 8), header=True),
               table([['a', 'b'], ['c', 'd']], (16, 5, 8, 3), header=False)))


def groups():
    boss = shape(p('Ward manager'), (10, 5, 7, 2))
    left = group(shape(p('Sister, early'), (3, 9, 7, 2)), shape(p('Nurse 1'), (2, 13, 4, 2)), shape(p('Nurse 2'), (7, 13, 4, 2)), line(6, 11, 4, 13), line(6, 11, 9, 13))
    right = group(shape(p('Nurse 3'), (19, 13, 4, 2)), shape(p('Sister, late'), (17, 9, 7, 2)), line(20, 11, 21, 13))
    deck('groups',
         slide(title('Who reports to whom'), group(right, boss, left, line(13, 7, 6, 9), line(13, 7, 20, 9))),
         slide(title('Plan, do, study, act'), group(shape(p('Plan'), (10, 5, 6, 3), 'ellipse'), shape(p('Do'), (17, 9, 6, 3), 'ellipse'),
               shape(p('Study'), (10, 13, 6, 3), 'ellipse'), shape(p('Act'), (3, 9, 6, 3), 'ellipse')), box(p('Small tests, one after the other'), (2, 17, 20, 2))),
         slide(title('Chevrons'), *[shape(p(words), (2 + 6 * i, 8, 5.5, 3), 'homePlate') for i, words in enumerate(['Ask', 'Collect', 'Look', 'Change'])]))


def empty_titles():
    deck('empty-titles',
         slide(title(''), outline(bullets('The first slide has an empty title', 'and a list'))),
         slide(title(''), outline('')),
         slide(title(''), box(p('09:30–09:45'), (2, 2, 8, 2)), box(p('Coffee in the corridor'), (2, 6, 20, 3))),
         slide(title('   '), outline(p('Spaces are no title.'))))


def right_to_left():
    deck('right-to-left',
         slide(title('مقدمة في سلامة المرضى'), subtitle('مستشفى المدينة')),
         slide(title('لماذا السلامة؟'), outline(bullets(p('أخطاء الدواء شائعة', style='rtl'), p('التواصل يمنع 30% منها', style='rtl')))),
         slide(box(p(run('big', 'שני טורים'), style='rtl'), (4, 1, 20, 2)), box(p('הטור השמאלי הוא השני', style='rtl'), (2, 6, 10, 6)),
               box(p('הטור הימני הוא הראשון', style='rtl'), (15, 6, 10, 6))), language='ar-SA')


def hidden_and_notes():
    deck('hidden-and-notes',
         slide(title('Falls on the ward (45 min)'), subtitle('Afternoon session'), layout=OPENS),
         slide(title('Why people fall'), outline(bullets('Floors', 'Shoes', 'Medicines')),
               notes=p('Ask first, show then.') + bullets('Let them count', 'Write on the board') + p('Time: 10 minutes') + p('See ', link('https://www.nice.org.uk/guidance/cg161', 'the guideline'), '.')),
         slide(title('For the examiner: the answers'), outline(bullets('1 is B', '2 is D')), notes=p('Never show this one.'), style='hid'),
         slide(title('Getting up safely'), subtitle('Practice, 30 minutes'), layout=OPENS),
         slide(title('Thank you'), style='fade'))


def charts():
    deck('charts',
         slide(title('Falls by quarter'), chart('bar', 'Falls per 1,000 bed days', ['Q1', 'Q2', 'Q3', 'Q4'], [('Ward A', [6.1, 5.8, 4.4, 4.1]), ('Ward B', [7.25, 7.5, 0.1, 5])],
               (2, 5, 20, 12), 'Falls go down in both wards over the year.')),
         slide(title('Over the months'), chart('line', 'Hand rubs', ['Jan', 'Feb', 'Mar'], [('Rubs', [120, 180, 240])], (2, 5, 16, 10))),
         slide(title('Shares'), chart('circle', 'Causes', ['Floor', 'Shoes', 'Other'], [('Share', [50, 30, 20])], (2, 5, 16, 10)), box(p('Source: incident book'), (2, 17, 15, 1.5))))


def master_text():
    extra = (box(p('City Hospital · Quality team'), (1, 19.5, 12, 1)) + picture(png(24, 24, (10, 90, 90)), (25, 0.2, 2, 2), 'Logo')
             + f'<draw:frame {at(10, 19.5, 8, 1)} presentation:class="footer" draw:layer="backgroundobjects" presentation:style-name="M-notes"><draw:text-box>{p("<presentation:footer/>")}</draw:text-box></draw:frame>'
             + f'<draw:frame {at(22, 19.5, 4, 1)} presentation:class="page-number" draw:layer="backgroundobjects" presentation:style-name="M-notes"><draw:text-box>{p("<text:page-number/>")}</draw:text-box></draw:frame>')
    deck('master-text',
         slide(title('Infection control'), outline(bullets('Only this is on the slide')), layout=' presentation:use-footer-name="f1"'),
         slide(title('Infection control'), outline(bullets('The title comes twice')), layout=' presentation:use-footer-name="f1"'),
         slide(title('Infection control, continued'), outline(bullets('This goes on from the one before')), layout=' presentation:use-footer-name="f1"'), extra=extra)


def rotated():
    turn = 'draw:transform="rotate (1.5708) translate (3cm 16cm)"'
    deck('rotated',
         slide(title('Turned words'), shape(p('Benefit, from little to much'), (0, 0, 10, 1.5), more=turn), box(p('Quick wins'), (6, 6, 8, 3)), box(p('Big projects'), (16, 6, 8, 3)),
               box(p('Later'), (6, 12, 8, 3)), box(p('Never'), (16, 12, 8, 3)), line(5, 17, 25, 17), box(p('Effort, from little to much'), (8, 17.5, 14, 1.5))),
         slide(title('Upside down'), shape(p('Stamp: DRAFT'), (0, 0, 8, 2), more='draw:transform="rotate (0.5) translate (8cm 12cm)"')))


def two_columns():
    deck('two-columns',
         slide(title('For and against'), outline(bullets('Cheaper', 'Faster'), (14.5, 7, 11, 10)), outline(bullets('Known', 'Safe', ['in small numbers']), (1.5, 7, 11, 10)),
               box(p(run('b', 'New way')), (14.5, 5, 11, 1.5)), box(p(run('b', 'Old way')), (1.5, 5, 11, 1.5))),
         slide(title('Picture beside words'), picture(png(50, 50, (120, 0, 120)), (1.5, 5, 10, 10), 'A purple square.'), outline(bullets('One', 'Two'), (13, 5, 13, 12))),
         slide(title('Three small columns'), *[box(p(run('b', f'Step {i + 1}')) + p(f'What to do in step {i + 1}'), (2 + 8 * i, 6, 7, 6)) for i in (2, 0, 1)]))


def formatted():
    deck('formatted',
         slide(title('Looks of words'), outline(
             p('Plain, ', run('b', 'bold'), ', ', run('i', 'slanted'), ', ', run('bi', 'both'), ', ', run('u', 'underlined'), ', ', run('s', 'struck'), '.')
             + p('10', run('sup', '3'), ' cells, CO', run('sub', '2'), ', the 3', run('sup', 'rd'), ' day, ', run('tt', 'mean(x)')) + p('*Stars* and _lines_, [brackets](x) & <tags>, 1. not a list, # not a heading'))),
         slide(title('Levels'), outline(bullets('First', ['Below first', ['Below that']], 'Second'))),
         slide(title('Numbers'), outline(bullets('Wash', 'Dry', ['Left', 'Right'], 'Glove', style='num')), box(bullets('goes on with three', 'and four', style='num3'), (2, 14, 20, 4))),
         slide(title('Links and lines'), outline(p('See ', link('https://www.who.int/', 'the WHO'), ' or ', link('mailto:team@example.org', 'write'), '.') + p('One line<text:line-break/>and the next'.replace('<text:line-break/>', ' – ')))),
         slide(title('Program'), box(''.join(p(run('tt', each)) for each in ['x <- c(1, 2)', 'if (TRUE) {', '    print(x)', '}']), (2, 5, 20, 8))))


def sections():
    """Sections, a comment, a diagram of SmartArt and a film, as PowerPoint writes them; Impress has none of these."""
    def edit(parts):
        main = parts['ppt/presentation.xml'].decode()
        ids = re.findall(r'<p:sldId id="(\d+)"', main)
        listed = [('Default Section', ids[:1]), ('Morning: finding out (90 min)', ids[1:3]), ('Afternoon', ids[3:])]
        ext = ('<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">'
               + ''.join(f'<p14:section name="{n}" id="{{0000000{i}-0000-4000-8000-000000000000}}"><p14:sldIdLst>' + ''.join(f'<p14:sldId id="{s}"/>' for s in each)
                         + '</p14:sldIdLst></p14:section>' for i, (n, each) in enumerate(listed)) + '</p14:sectionLst></p:ext></p:extLst>')
        main = re.sub(r'<p:extLst>.*?</p:extLst>', '', main, flags=re.S).replace('</p:presentation>', ext + '</p:presentation>')
        parts['ppt/presentation.xml'] = main.encode()
        office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
        rels = parts['ppt/slides/_rels/slide3.xml.rels'].decode().replace('</Relationships>',
            f'<Relationship Id="rIdD" Type="{office}/diagramData" Target="../diagrams/data1.xml"/><Relationship Id="rIdC" Type="{office}/comments" Target="../comments/comment1.xml"/></Relationships>')
        parts['ppt/slides/_rels/slide3.xml.rels'] = rels.encode()
        frame = ('<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="Diagram"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="900000" y="2000000"/>'
                 '<a:ext cx="8000000" cy="4000000"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram">'
                 '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rIdD" r:lo="x" r:qs="x" r:cs="x"/></a:graphicData></a:graphic></p:graphicFrame>')
        parts['ppt/slides/slide3.xml'] = parts['ppt/slides/slide3.xml'].replace(b'</p:spTree>', frame.encode() + b'</p:spTree>')

        def point(i, words, kind='node'):
            return f'<dgm:pt modelId="{i}" type="{kind}"><dgm:t><a:bodyPr/><a:p><a:r><a:t>{words}</a:t></a:r></a:p></dgm:t></dgm:pt>'
        links = [(0, 1, 0), (0, 4, 1), (1, 2, 0), (1, 3, 1), (4, 0, 0)]
        parts['ppt/diagrams/data1.xml'] = ('<?xml version="1.0"?><dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>' + point(0, '', 'doc') + point(4, 'Change it') + point(1, 'Find the cause')
            + point(2, 'Ask why') + point(3, 'Ask again') + point(9, 'not written by the author', 'pres') + '</dgm:ptLst><dgm:cxnLst>'
            + ''.join(f'<dgm:cxn modelId="1{a}{b}" srcId="{a}" destId="{b}" srcOrd="{o}"/>' for a, b, o in links) + '</dgm:cxnLst></dgm:dataModel>').encode()
        parts['ppt/comments/comment1.xml'] = ('<?xml version="1.0"?><p:cmLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cm authorId="0" idx="1">'
            '<p:pos x="10" y="10"/><p:text>Shorter next time?</p:text></p:cm></p:cmLst>').encode()
        types = parts['[Content_Types].xml'].decode().replace('</Types>',
            '<Override PartName="/ppt/diagrams/data1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml"/>'
            '<Override PartName="/ppt/comments/comment1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.comments+xml"/></Types>')
        parts['[Content_Types].xml'] = types.encode()
    deck('sections',
         slide(title('Incident reviews'), subtitle('A day for team leaders')),
         slide(title('What happened?'), outline(bullets('Tell it in order', 'No names'))),
         slide(title('Why did it happen?')),
         slide(title('Afternoon')),
         slide(title('Writing it up'), outline(bullets('Two pages', '(20 minutes)'))), edit=edit, head='PowerPoint Presentation')


ALL = dict((f.__name__.replace('_', '-'), f) for f in (text_boxes, pasted_pictures, tables, groups, empty_titles, right_to_left, hidden_and_notes, charts,
                                                       master_text, rotated, two_columns, formatted, sections))
for wanted in sys.argv[1:] or ALL:
    ALL[wanted]()
    print(wanted)
