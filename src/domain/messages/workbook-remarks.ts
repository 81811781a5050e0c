/** Remarks about workbooks and CSV files as a whole: what a file is, why it was not read, what its hidden key says. */
import type { RemarkText } from './remark-text.ts'

export const workbookRemarks = {
  'file-empty': {
    severity: 'error',
    zh: '文件是空的（0 字节）。请重新保存后再上传。',
    en: 'The file is empty (0 bytes). Save it again and upload it once more.',
  },
  'file-too-large': {
    severity: 'error',
    zh: '文件有 {sizeMb} MB，超过 {limitMb} MB 的上限。请删去图片和无关工作表，或分成几份上传。',
    en: 'The file has {sizeMb} MB, more than the limit of {limitMb} MB. Remove pictures and unrelated sheets, or upload it in parts.',
  },
  'file-encrypted': {
    severity: 'error',
    zh: '工作簿设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码，另存后再上传。',
    en: 'The workbook is protected by a password and cannot be read. Remove the password in Excel or WPS, save and upload again.',
  },
  'file-old-xls': {
    severity: 'error',
    zh: '这是旧版 .xls 工作簿。请在 Excel 或 WPS 中“另存为” .xlsx 后再上传。',
    en: 'This is an old .xls workbook. Open it in Excel or WPS, choose “Save as” .xlsx and upload that.',
  },
  'file-old-office': {
    severity: 'error',
    zh: '这是旧版 Office 文件（如 .doc、.ppt），不是工作簿。请上传 .xlsx 或 .csv 文件。',
    en: 'This is an old Office file (such as .doc or .ppt), not a workbook. Upload an .xlsx or .csv file.',
  },
  'file-binary-xlsb': {
    severity: 'error',
    zh: '这是二进制工作簿 .xlsb。请“另存为” .xlsx 后再上传。',
    en: 'This is a binary .xlsb workbook. Choose “Save as” .xlsx and upload that.',
  },
  'file-ods': {
    severity: 'error',
    zh: '这是 OpenDocument 文件（.ods 等）。请“另存为” .xlsx 后再上传。',
    en: 'This is an OpenDocument file (.ods or the like). Choose “Save as” .xlsx and upload that.',
  },
  'file-docx': {
    severity: 'error',
    zh: '这是 Word 文档，不是工作簿。请把表格复制到 Excel 或 WPS 表格，存为 .xlsx 后再上传。',
    en: 'This is a Word document, not a workbook. Copy the table into a spreadsheet, save it as .xlsx and upload that.',
  },
  'file-pptx': {
    severity: 'error',
    zh: '这是演示文稿，不是工作簿。请上传 .xlsx 或 .csv 文件。',
    en: 'This is a presentation, not a workbook. Upload an .xlsx or .csv file.',
  },
  'file-other-zip': {
    severity: 'error',
    zh: '这是压缩包，里面没有工作簿。请先解压，再上传其中的 .xlsx 文件。',
    en: 'This is an archive without a workbook in it. Unpack it and upload the .xlsx file inside.',
  },
  'file-html': {
    severity: 'error',
    zh: '这个文件其实是网页表格，只是扩展名像工作簿。请用 Excel 或 WPS 打开后“另存为” .xlsx 再上传。',
    en: 'This file is really a web page table with the ending of a workbook. Open it in Excel or WPS, choose “Save as” .xlsx and upload that.',
  },
  'file-xml-spreadsheet': {
    severity: 'error',
    zh: '这是“XML 电子表格 2003”文件。请用 Excel 打开后“另存为” .xlsx 再上传。',
    en: 'This is an “XML Spreadsheet 2003” file. Open it in Excel, choose “Save as” .xlsx and upload that.',
  },
  'file-pdf': {
    severity: 'error',
    zh: '这是 PDF 文件，不是工作簿。请上传原来的 .xlsx 或 .csv 文件。',
    en: 'This is a PDF, not a workbook. Upload the original .xlsx or .csv file.',
  },
  'file-csv-as-xlsx': {
    severity: 'error',
    zh: '这个文件其实是文本（CSV），不是 .xlsx。请把扩展名改为 .csv 再上传，或用 Excel 打开后另存为 .xlsx。',
    en: 'This file is really text (CSV), not .xlsx. Give it the ending .csv and upload it, or open it in Excel and save it as .xlsx.',
  },
  'file-xlsx-as-csv': {
    severity: 'error',
    zh: '这个文件其实是 .xlsx 工作簿，不是 CSV。请把扩展名改为 .xlsx 后再上传。',
    en: 'This file is really an .xlsx workbook, not CSV. Give it the ending .xlsx and upload it.',
  },
  'file-unknown': {
    severity: 'error',
    zh: '无法识别这个文件。请上传 .xlsx 或 .csv 文件。',
    en: 'This kind of file is not known. Upload an .xlsx or .csv file.',
  },
  'workbook-no-sheets': {
    severity: 'error',
    zh: '工作簿里没有可读的工作表。请检查是否选错了文件。',
    en: 'The workbook has no sheet that can be read. Check whether it is the right file.',
  },
  'workbook-same-names': {
    severity: 'error',
    zh: '工作簿里有两个都叫“{sheet}”的工作表，分不清读哪一个。请在 Excel 或 WPS 中改名、保存后重新上传。',
    en: 'The workbook has two sheets named “{sheet}”, so it cannot be told which one to read. Rename one in Excel or WPS, save and upload it again.',
  },
  'workbook-too-many-sheets': {
    severity: 'error',
    zh: '工作簿有 {count} 个工作表，超过 {limit} 个的上限。请只保留需要的工作表。',
    en: 'The workbook has {count} sheets, more than the limit of {limit}. Keep only those that are needed.',
  },
  'workbook-too-many-strings': {
    severity: 'error',
    zh: '工作簿里不同的文本超过 {limit} 条。请分成几份上传。',
    en: 'The workbook has more than {limit} different texts. Upload it in parts.',
  },
  'sheet-missing': {
    severity: 'error',
    zh: '工作簿里没有名为“{sheet}”的工作表。请检查工作表名称，现有：{sheets}。',
    en: 'The workbook has no sheet named “{sheet}”. Check the name; there are: {sheets}.',
  },
  'sheet-too-many-rows': {
    severity: 'error',
    zh: '工作表“{sheet}”超过 {limit} 行。请删去表格下方的空白行，或分成几份上传。',
    en: 'Sheet “{sheet}” has more than {limit} rows. Delete empty rows below the table, or upload it in parts.',
  },
  'sheet-too-many-columns': {
    severity: 'error',
    zh: '工作表“{sheet}”第 {row} 行超过 {limit} 列。请删去表格右侧多余的内容。',
    en: 'Row {row} of sheet “{sheet}” has more than {limit} columns. Delete what lies to the right of the table.',
  },
  'sheet-too-many-cells': {
    severity: 'error',
    zh: '工作表“{sheet}”的单元格超过 {limit} 个。请分成几份上传。',
    en: 'Sheet “{sheet}” has more than {limit} cells. Upload it in parts.',
  },
  'csv-unknown-encoding': {
    severity: 'error',
    zh: '无法识别文本编码。请用 Excel 打开，另存为“CSV UTF-8（逗号分隔）”后再上传。',
    en: 'The text’s encoding is not known. Open the file in Excel, save it as “CSV UTF-8” and upload that.',
  },
  'csv-broken-quotes': {
    severity: 'warning',
    zh: '第 {row} 行的双引号没有成对，后面的内容可能错位。请补上引号，或用 Excel 打开后另存为 .xlsx 再上传。',
    en: 'A quotation mark in row {row} is not closed, so what follows may be misplaced. Close it, or open the file in Excel, save it as .xlsx and upload that.',
  },
  'key-sheet-missing': {
    severity: 'error',
    zh: '这份表不是从本系统下载的模板，或隐藏的标识页已被删除。请重新下载模板，把数据粘贴进去后上传。',
    en: 'This sheet is not a template downloaded from here, or its hidden key sheet was deleted. Download the template again, paste the data into it and upload that.',
  },
  'key-sheet-altered': {
    severity: 'error',
    zh: '模板的隐藏标识被改动过，无法确认它属于哪个单位、哪一期。请重新下载模板，把数据粘贴进去后上传。',
    en: 'The template’s hidden key was altered, so its unit and period cannot be trusted. Download the template again, paste the data into it and upload that.',
  },
  'key-sheet-other-template': {
    severity: 'error',
    zh: '这是“{found}”模板，这里需要“{expected}”模板。请下载对应的模板。',
    en: 'This is the template “{found}”; “{expected}” is needed here. Download the right template.',
  },
  'key-sheet-other-version': {
    severity: 'error',
    zh: '这是第 {found} 版模板，现行的是第 {expected} 版。请下载新模板，把数据粘贴进去后上传。',
    en: 'This is version {found} of the template; version {expected} is in force. Download the new one, paste the data into it and upload that.',
  },
  'key-sheet-other-district': {
    severity: 'error',
    zh: '这份表属于区划 {found}，不是 {expected}。请在对应的区上传。',
    en: 'This sheet belongs to district {found}, not {expected}. Upload it there.',
  },
  'key-sheet-other-unit': {
    severity: 'error',
    zh: '这份表发给“{found}”，不是“{expected}”。请上传本单位的表。',
    en: 'This sheet was made for “{found}”, not “{expected}”. Upload your own unit’s sheet.',
  },
  'key-sheet-other-period': {
    severity: 'error',
    zh: '这份表填的是 {found}，这里需要 {expected}。请选择对应的期次上传，或下载本期模板。',
    en: 'This sheet is for {found}; {expected} is needed here. Upload it under its own period, or download this period’s template.',
  },
} as const satisfies Record<string, RemarkText>

export type WorkbookRemarkCode = keyof typeof workbookRemarks
