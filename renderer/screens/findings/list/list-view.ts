import { useState } from 'react';

export const GROUPINGS = ['none', 'content', 'unit', 'content-unit'] as const;
export const ORDERS = ['document', 'title'] as const;

/** How the list of findings is laid out; remembered on this computer. */
export type ListView = {
  readonly grouping: (typeof GROUPINGS)[number];
  readonly order: (typeof ORDERS)[number];
};

const KEY = 'ket-luan.findings-view';

function remembered(): ListView {
  const [grouping, order] = (window.localStorage.getItem(KEY) ?? '').split(' ');
  return {
    grouping: GROUPINGS.find((each) => each === grouping) ?? 'none',
    order: ORDERS.find((each) => each === order) ?? 'document',
  };
}

export function useListView(): readonly [ListView, (view: ListView) => void] {
  const [view, setView] = useState(remembered);
  return [
    view,
    (next) => {
      window.localStorage.setItem(KEY, `${next.grouping} ${next.order}`);
      setView(next);
    },
  ];
}
