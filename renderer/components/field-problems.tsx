import { createContext, useContext } from 'react';

/** Sentences to show under fields, by the place of the field. */
type FieldProblems = {
  /** Put before the keys of texts that are kept until they can be saved. */
  readonly scope: string;
  readonly at: (place: string) => string | undefined;
};

const Context = createContext<FieldProblems>({ scope: '', at: () => undefined });

export const FieldProblemsProvider = Context.Provider;

export function useFieldProblem(place: string | undefined): string | undefined {
  const problems = useContext(Context);
  return place === undefined ? undefined : problems.at(place);
}

export function useKeepScope(): string {
  return useContext(Context).scope;
}

export function useFieldProblemsAt(): (place: string) => string | undefined {
  return useContext(Context).at;
}
