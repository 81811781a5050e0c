/** What readers of rows yield, whatever the file is: the one interface of the decoder to CSV and workbooks. */
import type { Diagnostic } from '../base/diagnostic.ts'
import type { GridRow } from '../domain/grid/grid.ts'

export type RowsItem =
  | { readonly kind: 'rows'; readonly rows: readonly GridRow[] }
  /** About the file; reading goes on. */
  | { readonly kind: 'remark'; readonly diagnostic: Diagnostic }
  /** The last item: what follows in the file was not read. */
  | { readonly kind: 'problem'; readonly diagnostic: Diagnostic }
