/** @jsxImportSource react */
import type { DigestLetter, DigestSection } from '@dunghan/core/digest'
import { TaskRow } from '../parts/task-row.tsx'
import { YearTable } from '../parts/year-table.tsx'
import { Headline, Letter, MainAction, Para, PartTitle, Rows, TextLink } from '../ui.tsx'
import { headline, subjectOf } from '../words/counts.ts'
import {
  addressLine,
  closing,
  masthead,
  moreWords,
  opening,
  sectionTitle,
  yearCaption,
} from '../words/letter.ts'
import { taskWords } from '../words/task.ts'

/** The weekly letter to one agency. */
export function DigestEmail({ letter }: { readonly letter: DigestLetter }) {
  const { digest, links, locality } = letter
  const [authority, ward] = masthead(letter)
  const title = headline(digest)
  return (
    <Letter title={subjectOf(locality, digest)} preview={`${title}. ${firstTask(letter)}`}>
      <Para>
        {authority}
        <br />
        <b>{ward}</b>
      </Para>
      <Para ink="quiet" space="12px 0 0">
        {addressLine(letter)}
      </Para>
      <Headline>{title}</Headline>
      {opening(letter).map((sentence) => (
        <Para key={sentence} size="body" space="0 0 8px">
          {sentence}
        </Para>
      ))}
      <div style={{ padding: '8px 0' }}>
        <MainAction href={links.all}>Cập nhật tất cả</MainAction>
      </div>
      {digest.sections.map((section) => (
        <Part key={section.kind} letter={letter} section={section} />
      ))}
      {digest.year.some(({ total }) => total > 0) ? (
        <>
          <PartTitle>{`Cả năm ${digest.asOf.slice(0, 4)}`}</PartTitle>
          <YearTable year={digest.year} caption={yearCaption(letter)} />
        </>
      ) : null}
      <Para ink="quiet" space="28px 0 0">
        {closing(letter).join(' ')}
      </Para>
    </Letter>
  )
}

function Part({
  letter,
  section,
}: {
  readonly letter: DigestLetter
  readonly section: DigestSection
}) {
  const { digest, links } = letter
  const more = moreWords(section)
  return (
    <>
      <PartTitle>{sectionTitle(section, digest)}</PartTitle>
      <Rows>
        {section.items.map((item, index) => (
          <TaskRow
            key={`${item.taskId}.${item.occurrence}`}
            task={taskWords(item, digest.asOf)}
            href={links.answer(item.taskId)}
            first={index === 0}
          />
        ))}
      </Rows>
      {more === null ? null : (
        <Para ink="quiet" space="6px 0 0">
          {`${more}, `}
          <TextLink href={links.all}>xem đủ danh sách</TextLink>
        </Para>
      )}
    </>
  )
}

function firstTask({ digest }: DigestLetter): string {
  const item = digest.sections[0]?.items[0]
  return item ? taskWords(item, digest.asOf).title : ''
}
