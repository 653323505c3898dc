// Review mode with the review of its page: the engine starts when it is entered; what was decided stays when it is left.
import { useEffect } from 'react';
import { useReview } from './review-context.ts';
import { ReviewMode } from './ReviewMode.tsx';

export function ReviewPane() {
  const open = useReview((state) => state.open);
  const leave = useReview((state) => state.leave);
  useEffect(() => {
    void open();
    return leave;
  }, [open, leave]);
  return <ReviewMode />;
}
