import type { BodyOf, ItemOf, ReplyOf } from '../../api/operation-types.ts'

/** A file on its way into a registry, as the API shows it. */
export type ImportView = ItemOf<'listRegistryImports'>
export type ImportDetail = ReplyOf<'getRegistryImport'>
export type Sheet = ImportDetail['sheets'][number]
export type SheetColumn = Sheet['columns'][number]
export type RemarkGroup = ImportDetail['remarkGroups'][number]
export type Remark = ItemOf<'listRegistryImportRemarks'>
export type Difference = ItemOf<'listRegistryImportDifferences'>
export type Decision = BodyOf<'decideRegistryImport'>['decision']

/** What a person confirms. */
export type Mapping = NonNullable<ImportDetail['mapping']>
export type SheetMapping = Mapping['sheets'][number]
export type ColumnMapping = SheetMapping['columns'][number]
export type ColumnUse = ColumnMapping['use']

export type RegistryView = ItemOf<'listRegistries'>
export type FieldView = RegistryView['fields'][number]
