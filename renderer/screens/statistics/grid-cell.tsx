import { type ChangeEvent, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectedUnit } from '../../../electron/contract/types.ts';
import { shown, useLanguage } from '../../words/bilingual.ts';
import type { GridColumn } from './grid-cells.ts';

export type CellView = {
  readonly column: GridColumn;
  /** Names row and column: «Đất đai, Trực tuyến». */
  readonly name: string;
  /** What stands in the cell. */
  readonly text: string;
  readonly isComputed: boolean;
  readonly problem: string | undefined;
  readonly place: string;
};

type ActiveCellProps = {
  readonly view: CellView;
  /** What is being typed; null while the cell is only stood on. */
  readonly typed: string | null;
  readonly units: readonly InspectedUnit[];
  readonly unitId: string | undefined;
  readonly inputRef: Ref<HTMLInputElement & HTMLSelectElement>;
  readonly onType: (text: string) => void;
  readonly onEdit: () => void;
  readonly onUnit: (id: string | undefined) => void;
};

export function ShownText({ view: { text, isComputed } }: { readonly view: CellView }) {
  const { t } = useTranslation();
  return (
    <span
      className={`kl-grid-shown${isComputed ? ' kl-grid-computed' : ''}`}
      title={isComputed ? t('statistics.computed') : undefined}
    >
      {text === '' ? '\u00a0' : text}
      {isComputed ? <span aria-hidden> ∑</span> : null}
    </span>
  );
}

/**
 * The cell with the cursor. Its input has the focus before anything is typed, so that input methods for Vietnamese begin in it and
 * not in a cell that is still to be drawn.
 */
export function ActiveCell({ view, typed, units, unitId, inputRef, onType, onEdit, onUnit }: ActiveCellProps) {
  const language = useLanguage();
  const told = useId();
  const label = typed === null && view.text !== '' ? `${view.name}: ${view.text}` : view.name;
  const common = {
    className: 'kl-grid-input',
    ref: inputRef,
    'aria-label': label,
    'aria-invalid': view.problem !== undefined,
    'aria-describedby': view.problem === undefined ? undefined : told,
  } as const;
  if (view.column === 'unit')
    return (
      <select
        {...common}
        value={unitId ?? ''}
        onChange={({ currentTarget }) => onUnit(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="" />
        {units.map((each) => (
          <option key={each.id} value={each.id}>
            {shown(each.name, language)}
          </option>
        ))}
      </select>
    );
  return (
    <div className="kl-grid-inside">
      {typed === null ? <ShownText view={view} /> : null}
      <input
        {...common}
        autoComplete="off"
        spellCheck={false}
        inputMode={view.column === 'field' || view.column === 'fieldEn' ? 'text' : 'numeric'}
        lang={view.column === 'fieldEn' ? 'en' : 'vi'}
        value={typed ?? ''}
        onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => onType(currentTarget.value)}
        onDoubleClick={onEdit}
      />
      {view.problem === undefined ? null : (
        <span id={told} hidden>
          {view.problem}
        </span>
      )}
    </div>
  );
}
