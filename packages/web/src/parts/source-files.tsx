import type { SourceFile } from '@dunghan/core/upload'

/** The files a plan was read from, to be saved; nothing where it was pasted. */
export function SourceFiles({ files, path }: { files: readonly SourceFile[]; path: string }) {
  if (files.length === 0) return null
  return (
    <ul class="files">
      {files.map(({ sha256, fileName, size }) => (
        <li>
          <a href={`${path}/tep/${sha256}`}>{fileName}</a>{' '}
          <span class="s q">{sizeWords(size)}, tải về máy</span>
        </li>
      ))}
    </ul>
  )
}

function sizeWords(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1024))
  return kilo < 1024 ? `${kilo} kB` : `${(kilo / 1024).toFixed(1).replace('.', ',')} MB`
}
