/** Adds a document: its kind first, then the file, which goes up at once. */
import { Select } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type DocumentKind,
  documentKinds,
  documentKindTerms,
} from '../../../../src/domain/registry/enterprise/enterprise-document.ts'
import { useUpload } from '../../../api/use-upload.ts'
import { useBilingual } from '../../../i18n/use-bilingual.ts'
import { Upload } from '../../../parts/antd/flow/upload.tsx'

/** As the contract allows. */
const limits = {
  extensions: ['pdf', 'png', 'jpg', 'jpeg', 'xlsx', 'docx', 'csv', 'txt'],
  maxBytes: 20_000_000,
} as const

export function AddDocument({ code }: { readonly code: string }) {
  const { t } = useTranslation('enterprises')
  const say = useBilingual()
  const id = useId()
  const [kind, setKind] = useState<DocumentKind>('licence')
  const upload = useUpload('addEnterpriseDocument', {
    touches: ['listEnterpriseDocuments'],
    onDone: () => upload.reset(),
  })
  return (
    <div className="document-add">
      <label htmlFor={id} className="field-label">
        {t('documents.kind')}
      </label>
      <Select
        id={id}
        value={kind}
        options={documentKinds.map((value) => ({ value, label: say(documentKindTerms[value]) }))}
        onChange={setKind}
      />
      <Upload
        isSmall
        label={t('documents.choose')}
        limits={limits}
        upload={upload}
        onFile={(file) => upload.start({ params: { code }, query: { name: file.name, kind }, file })}
      />
    </div>
  )
}
