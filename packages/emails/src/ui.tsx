/** @jsxImportSource react */
import { Body, Button, Container, Head, Heading, Html, Link } from '@react-email/components'
import type { CSSProperties, ReactNode } from 'react'
import { DARK_CSS, FONT, INK_CLASS, type Ink, LIGHT } from './theme.ts'

interface Wrapped {
  readonly children: ReactNode
}

/** The whole of a letter: one language, one title, one column of 600 px. The language stands on every outer element, for mail programs drop html and body. */
export function Letter({
  title,
  preview,
  children,
}: Wrapped & { readonly title: string; readonly preview: string }) {
  return (
    <Html lang="vi">
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{DARK_CSS}</style>
      </Head>
      <Body lang="vi" className="b" style={{ background: LIGHT.paper, margin: 0, padding: '16px' }}>
        <div lang="vi" style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>
          {preview}
        </div>
        <Container
          lang="vi"
          className="w"
          width="600"
          style={{ width: '100%', maxWidth: '600px', textAlign: 'left', fontFamily: FONT }}
        >
          {children}
        </Container>
      </Body>
    </Html>
  )
}

const SIZES = {
  small: { fontSize: '14px', lineHeight: '22px' },
  body: { fontSize: '16px', lineHeight: '26px' },
} as const satisfies Record<string, CSSProperties>

/** A paragraph; its ink is also a class, so that the dark colours reach it. */
export function Para({
  ink = 'ink',
  size = 'small',
  space = '0',
  children,
}: Wrapped & {
  readonly ink?: Ink
  readonly size?: keyof typeof SIZES
  readonly space?: string
}) {
  return (
    <p
      className={INK_CLASS[ink]}
      style={{ margin: space, ...SIZES[size], color: LIGHT[ink] satisfies string }}
    >
      {children}
    </p>
  )
}

/** Words of another ink inside a paragraph. */
export function Inked({ ink, children }: Wrapped & { readonly ink: Ink }) {
  return (
    <span className={INK_CLASS[ink]} style={{ color: LIGHT[ink] }}>
      {children}
    </span>
  )
}

/** Words that no line may break, such as the number of a plan. */
export function Unbroken({ children }: Wrapped) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>
}

/** The sentence that tells the whole letter. */
export function Headline({ children }: Wrapped) {
  return (
    <Heading
      className="i"
      style={{ margin: '4px 0 8px', fontSize: '24px', lineHeight: '36px', color: LIGHT.ink }}
    >
      {children}
    </Heading>
  )
}

/** A part of the letter: a line of ink and its heading. */
export function PartTitle({ children }: Wrapped) {
  return (
    <Heading
      as="h2"
      className="i h"
      style={{
        margin: '16px 0 8px',
        borderTop: `2px solid ${LIGHT.ink}`,
        paddingTop: '10px',
        fontSize: '18px',
        lineHeight: '28px',
        color: LIGHT.ink,
      }}
    >
      {children}
    </Heading>
  )
}

/** What is to be done. */
export function TaskTitle({ children }: Wrapped) {
  return (
    <Heading
      as="h3"
      className="i"
      style={{
        margin: '2px 0',
        fontSize: '17px',
        lineHeight: '26px',
        fontWeight: 600,
        color: LIGHT.ink,
      }}
    >
      {children}
    </Heading>
  )
}

const LINK = { color: LIGHT.accent, textDecorationLine: 'underline', fontWeight: 600 } as const

/** A link as a line of its own, tall enough for a thumb. */
export function LineLink({ href, children }: Wrapped & { readonly href: string }) {
  const tall = { display: 'inline-block', fontSize: '15px', lineHeight: '44px' }
  return (
    <Link href={href} className="a" style={{ ...LINK, ...tall, paddingRight: '24px' }}>
      {children}
    </Link>
  )
}

/** A link within words: underlined, because colour alone says nothing. */
export function TextLink({ href, children }: Wrapped & { readonly href: string }) {
  return (
    <Link href={href} className="a" style={LINK}>
      {children}
    </Link>
  )
}

/** The one main action of the letter. */
export function MainAction({ href, children }: Wrapped & { readonly href: string }) {
  return (
    <Button
      href={href}
      className="c"
      style={{
        background: LIGHT.accent,
        color: LIGHT.onAccent,
        borderRadius: '3px',
        paddingTop: '13px',
        paddingRight: '24px',
        paddingBottom: '13px',
        paddingLeft: '24px',
        fontSize: '16px',
        lineHeight: '24px',
        fontWeight: 600,
      }}
    >
      {children}
    </Button>
  )
}

/** A stack of rows parted by hairlines, one a task. */
export function Rows({ children }: Wrapped) {
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
      <tbody>{children}</tbody>
    </table>
  )
}

/** One row; the first carries no hairline. */
export function Row({ first, children }: Wrapped & { readonly first: boolean }) {
  return (
    <tr>
      <td
        className={first ? undefined : 'r'}
        style={
          first ? { padding: 0 } : { padding: '14px 0 0', borderTop: `1px solid ${LIGHT.rule}` }
        }
      >
        {children}
      </td>
    </tr>
  )
}
