/**
 * Heads compared: full-width folded, spaces, line breaks and bracketed units left out.
 *
 *     normaliseHead('税收\n（万元）')   // '税收'
 *     normaliseHead('Tax paid')      // 'taxpaid'
 */
export function normaliseHead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【〔][^()[\]【】〔〕]*[)\]】〕]/g, '')
    .replace(/[\s\u200b*＊:：、,，.。_/\\-]/g, '')
}
