// What became of the editor's decisions, loaded when a view asks for it.
import { useContext, useEffect } from 'react';
import type { ReviewReport } from '../../domain/review/review-report.ts';
import { needReport } from '../../store/late-files.ts';
import type { FileState } from '../../store/data-slice.ts';
import { StoreContext, useApp } from './store-context.ts';

export interface UsedReport {
  /** `null`: the site carries none, since nobody has decided anything. */
  readonly report: FileState<ReviewReport> | null;
  readonly retry: () => void;
}

/** `wanted`: whether it is to be loaded at all. */
export function useReport(wanted = true): UsedReport {
  const store = useContext(StoreContext);
  const report = useApp((state) => state.report);
  const named = useApp((state) => state.manifest?.review !== undefined);
  useEffect(() => {
    if (wanted && store && report === undefined) void needReport(store);
  }, [wanted, store, report]);
  return {
    report: report ?? (named ? { phase: 'loading' } : null),
    retry: () => {
      if (store) void needReport(store);
    },
  };
}
