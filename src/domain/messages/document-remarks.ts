/** Remarks about a plan's file as a whole: what it is, why it was not read, what was left out of its text. Nothing here speaks of the plan's content. */
import type { RemarkText } from './remark-text.ts'

export const documentRemarks = {
  'document-empty': {
    severity: 'error',
    zh: '文件是空的（0 字节），没有可读的内容；请重新保存或下载后再上传。',
    en: 'The file is empty (0 bytes), so there is nothing to read; save or download it again and upload it once more.',
  },
  'document-blank': {
    severity: 'error',
    zh: '文件里没有文字（可能只有图片或空白），读不出方案；请换一份带文字的 docx、txt、网页或 PDF。',
    en: 'The file holds no text (only pictures or blanks, perhaps), so no plan can be read; supply a docx, txt, web page or PDF that has text.',
  },
  'document-too-large': {
    severity: 'error',
    zh: '文件有 {sizeMb} MB，超过 {limitMb} MB 的上限，没有读取；请删去其中的图片，或只保留方案正文和附表。',
    en: 'The file has {sizeMb} MB, more than the limit of {limitMb} MB, and was not read; remove its pictures, or keep only the plan and its annexes.',
  },
  'document-too-long': {
    severity: 'error',
    zh: '文件的文字超过 {limit} 字，不像一份方案，没有读取；请只保留方案正文和附表，分开上传。',
    en: 'The file has more than {limit} characters, which is not the length of a plan, and was not read; keep the plan and its annexes, and upload other texts apart.',
  },
  'document-is-workbook': {
    severity: 'error',
    zh: '这是表格文件（如 .xlsx、.xls、.et），不是方案文本；填报数据请到“表格上报”页上传，方案请换成 docx、txt、网页或 PDF。',
    en: 'This is a workbook (.xlsx, .xls or .et), not the text of a plan; figures are uploaded on the page “Reporting by sheet”, while a plan must be a docx, txt, web page or PDF.',
  },
  'document-is-slides': {
    severity: 'error',
    zh: '这是演示文稿，不是方案文本；请上传方案的 docx、txt、网页或 PDF。',
    en: 'This is a presentation, not the text of a plan; upload the plan as docx, txt, web page or PDF.',
  },
  'document-is-picture': {
    severity: 'error',
    zh: '这是图片，里面的文字无法直接读取；请先做文字识别（OCR）并核对，再存成 docx 或 txt 上传。',
    en: 'This is a picture, and the words in it cannot be read; run OCR on it, check the result, and upload that as docx or txt.',
  },
  'document-is-archive': {
    severity: 'error',
    zh: '这是压缩包，不是一份文档；请先解压，再上传其中的 docx、txt、网页或 PDF。',
    en: 'This is an archive, not a document; unpack it and upload the docx, txt, web page or PDF inside.',
  },
  'document-old-word': {
    severity: 'error',
    zh: '这是旧版 Word 或 WPS 文档（.doc、.wps），不能直接读取；请用 Word 或 WPS 打开，“另存为” .docx 后再上传。',
    en: 'This is an old Word or WPS document (.doc, .wps), which cannot be read; open it in Word or WPS, choose “Save as” .docx and upload that.',
  },
  'document-other-format': {
    severity: 'error',
    zh: '这是 {format} 文件，不能直接读取；请用原来的软件打开，“另存为” .docx（或导出为带文字的 PDF）后再上传。',
    en: 'This is a file of the format {format}, which cannot be read; open it in the program it comes from, save it as .docx (or export a PDF with text) and upload that.',
  },
  'document-encrypted': {
    severity: 'error',
    zh: '文件设有打开密码，无法读取；请在 Word 或 WPS 中取消密码，另存后再上传。',
    en: 'The file is protected by a password and cannot be read; remove the password in Word or WPS, save it and upload that.',
  },
  'document-unknown': {
    severity: 'error',
    zh: '文件里有非文字的二进制内容，无法识别是什么格式；请上传方案的 docx、txt、网页或 PDF。',
    en: 'The file holds binary content of no known format; upload the plan as docx, txt, web page or PDF.',
  },
  'document-unknown-encoding': {
    severity: 'error',
    zh: '无法识别文本的编码（不是 UTF-8、UTF-16 或 GB18030）；请用记事本打开，“另存为”时选择 UTF-8 编码后再上传。',
    en: 'The encoding of the text is not known (neither UTF-8, UTF-16 nor GB18030); open it in a text editor, save it as UTF-8 and upload that.',
  },
  'document-damaged-text': {
    severity: 'warning',
    zh: '文本中有 {count} 处字节损坏，已用“�”代替，其余照常读取；请对照原文核对这些地方。',
    en: 'The text has {count} damaged places, which read “�”; everything else was read as usual; compare these places with the original.',
  },
  'document-nested-too-deep': {
    severity: 'error',
    zh: '网页的标签嵌套超过 {limit} 层，不像正常保存的网页，没有读取；请在浏览器中打开，把正文复制到 Word 或记事本，存成 docx 或 txt 后再上传。',
    en: 'The page nests its tags more than {limit} deep, as no saved page does, and was not read; open it in a browser, copy the text into Word or an editor and upload that as docx or txt.',
  },
  'document-too-many-cells': {
    severity: 'error',
    zh: '文件里的表格超过 {limit} 格，没有读取；请删去多余的空白行列，或把大表分开上传。',
    en: 'The tables of the file have more than {limit} cells and were not read; delete empty rows and columns, or upload large tables apart.',
  },
  'document-pdf-scanned': {
    severity: 'error',
    zh: '这份 PDF 是扫描件，只有图片、没有文字，无法读取；请先做文字识别（OCR）并核对，或改用 docx、txt 文件上传。',
    en: 'This PDF is a scan: it has pictures of pages but no text, so it cannot be read; run OCR on it and check the result, or upload the docx or txt instead.',
  },
  'document-pdf-garbled': {
    severity: 'error',
    zh: '这份 PDF 的字体没有文字编码，读出来是乱码；请从原文档重新导出，或改用 docx、txt 文件上传，也可以先做文字识别（OCR）。',
    en: 'The fonts of this PDF do not say which characters they show, so its text reads as nonsense; export it anew from the original, upload the docx or txt instead, or run OCR on it.',
  },
  'document-pdf-encrypted': {
    severity: 'error',
    zh: '这份 PDF 设有打开密码，无法读取；请取消密码后重新保存，或改用 docx、txt 文件上传。',
    en: 'This PDF is protected by a password and cannot be read; remove the password and save it again, or upload the docx or txt instead.',
  },
  'document-pdf-damaged': {
    severity: 'error',
    zh: '这份 PDF 已损坏，无法读取；请重新下载或重新导出，或改用 docx、txt 文件上传。',
    en: 'This PDF is damaged and cannot be read; download or export it again, or upload the docx or txt instead.',
  },
  'document-pdf-too-many-pages': {
    severity: 'error',
    zh: '这份 PDF 有 {count} 页，超过 {limit} 页的上限，没有读取；请只保留方案正文和附表。',
    en: 'This PDF has {count} pages, more than the limit of {limit}, and was not read; keep only the plan and its annexes.',
  },
  'document-pdf-exhausting': {
    severity: 'error',
    zh: '读取这份 PDF 所需的时间或内存超过上限，已停止；请从原文档重新导出较小的 PDF，或改用 docx、txt 文件上传。',
    en: 'Reading this PDF took more time or memory than allowed and was stopped; export a smaller PDF from the original, or upload the docx or txt instead.',
  },
  'document-pdf-blank-pages': {
    severity: 'warning',
    zh: '这份 PDF 有 {count} 页没有文字（第一处是第 {first} 页），可能是空白页或扫描的图片，没有读取；请核对这些页，如有内容请补录。',
    en: 'This PDF has {count} pages without text (the first is page {first}), blank ones or scans perhaps, which were not read; check them, and type in what they hold.',
  },
  'document-tracked-changes': {
    severity: 'warning',
    zh: '文档里有未处理的修订，已按“全部接受修订”之后的文字读取；如果不是定稿，请先在 Word 或 WPS 中接受或拒绝修订，再上传。',
    en: 'The document has tracked changes, and was read as if all of them were accepted; if it is not the final text, accept or reject them in Word or WPS and upload it again.',
  },
  'document-pictures-unread': {
    severity: 'info',
    zh: '文档里有 {count} 张图片，图片里的文字没有读取；如有以图片插入的表格或正文，请补录成文字。',
    en: 'The document has {count} pictures, whose words were not read; if tables or text were put in as pictures, type them in.',
  },
} as const satisfies Record<string, RemarkText>

export type DocumentRemarkCode = keyof typeof documentRemarks
