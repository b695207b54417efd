import { Anchor, Kbd, Title } from '@mantine/core';
import MarkdownIt from 'markdown-it';
import { createElement, type ReactNode } from 'react';
import { Link } from 'wouter';

/** HTML in a page is shown as text; links are only followed within the window. */
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false });
type Token = ReturnType<typeof reader.parse>[number];

const PLAIN = ['p', 'ul', 'ol', 'li', 'strong', 'em', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'hr'];
const KEYS = /^(Ctrl|Alt|Shift|F\d{1,2}|Esc|Enter|Tab|Delete|Home|End|Insert|Backspace|[↑↓←→])(\+|$)/;

/** A page of the help as elements: headings, lists, tables, keys, and links to other pages and to screens. */
export function OpenMarkdown({ text }: { readonly text: string }) {
  return <div className="kl-help-text">{elementsOf(reader.parse(text, {}))}</div>;
}

/** Tokens come as one line of openings and closings; each opening takes what stands before its closing. */
function elementsOf(tokens: readonly Token[]): ReactNode[] {
  const elements: ReactNode[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.nesting === 1) {
      const end = closingOf(tokens, at);
      const inner = elementsOf(tokens.slice(at + 1, end));
      elements.push(token.hidden ? inner : elementOf(token, inner, at));
      at = end;
    } else {
      elements.push(leafOf(token, at));
    }
  }
  return elements;
}

function closingOf(tokens: readonly Token[], opening: number): number {
  let depth = 0;
  for (let at = opening; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function elementOf(token: Token, inner: ReactNode[], key: number): ReactNode {
  if (/^h[1-6]$/.test(token.tag)) {
    // The screen has the first heading of the page as its own.
    const order = token.tag === 'h1' ? 1 : token.tag === 'h2' ? 2 : 3;
    return (
      <Title key={key} order={order} size={`h${order + 2}`}>
        {inner}
      </Title>
    );
  }
  if (token.type === 'link_open') return <HelpLink key={key} to={String(token.attrGet('href'))} inner={inner} />;
  return PLAIN.includes(token.tag) ? createElement(token.tag, { key }, ...inner) : inner;
}

function leafOf(token: Token, key: number): ReactNode {
  if (token.type === 'inline') return elementsOf(token.children ?? []);
  if (token.type === 'code_inline') {
    return KEYS.test(token.content) ? <Kbd key={key}>{token.content}</Kbd> : <code key={key}>{token.content}</code>;
  }
  if (token.type === 'softbreak') return ' ';
  if (token.tag === 'br' || token.tag === 'hr') return createElement(token.tag, { key });
  if (token.type === 'fence' || token.type === 'code_block') return <pre key={key}>{token.content}</pre>;
  return token.content;
}

/** `findings.md` is another page, `app:/tools/check` a screen; anything else leads nowhere and is plain text. */
function HelpLink({ to, inner }: { readonly to: string; readonly inner: ReactNode[] }) {
  const page = /^(?:\.\/)?([\w-]+)\.md$/.exec(to)?.[1];
  const screen = /^app:(\/[\w/-]*)$/.exec(to)?.[1];
  const address = page === undefined ? screen : `/tools/help/${page}`;
  if (address === undefined) return inner;
  return (
    <Anchor component={Link} href={address} underline="always">
      {inner}
    </Anchor>
  );
}
