import { memo, type Ref, useImperativeHandle, useMemo, useRef } from 'react';

/** What is beside the text steers it through this. */
export type EditorHandle = {
  /** Selects a line, counted from 1, and brings it into sight. */
  readonly goTo: (line: number) => void;
  /** Puts text at the cursor; the person's own undo takes it away again. */
  readonly insert: (text: string) => void;
};

type TextEditorProps = {
  readonly label: string;
  readonly lang: string;
  readonly value: string;
  /** None makes the text one to read only. */
  readonly onChange?: (value: string) => void;
  /** Lines at which something is wrong, counted from 1. */
  readonly faultLines: ReadonlySet<number>;
  readonly handle?: Ref<EditorHandle>;
};

/** A plain text with line numbers. The Tab key leaves it, as it leaves every field; undo and redo are the system's own. */
export function TextEditor({ label, lang, value, onChange, faultLines, handle }: TextEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => value.split('\n'), [value]);
  useImperativeHandle(handle, () => ({
    goTo: (line) => goTo(area.current, behind.current, line),
    insert: (text) => insertAtCursor(area.current, text),
  }));
  return (
    <div className="kl-editor">
      <div ref={behind} className="kl-editor-lines" aria-hidden>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          <Line key={index} number={index + 1} text={line} hasFault={faultLines.has(index + 1)} />
        ))}
      </div>
      <textarea
        ref={area}
        aria-label={label}
        lang={lang}
        value={value}
        readOnly={onChange === undefined}
        aria-invalid={faultLines.size > 0}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </div>
  );
}

type LineProps = { readonly number: number; readonly text: string; readonly hasFault: boolean };

const Line = memo(function Line({ number, text, hasFault }: LineProps) {
  return (
    <div className="kl-editor-line" data-number={number} data-fault={hasFault || undefined}>
      <span>{text === '' ? ' ' : text}</span>
    </div>
  );
});

function goTo(area: HTMLTextAreaElement | null, behind: HTMLElement | null, line: number): void {
  if (area === null) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  behind?.children[line - 1]?.scrollIntoView({ block: 'center' });
}

/** The old command, because it is the only one that a textarea can undo. */
function insertAtCursor(area: HTMLTextAreaElement | null, text: string): void {
  if (area === null || area.readOnly) return;
  area.focus();
  document.execCommand('insertText', false, text);
}
