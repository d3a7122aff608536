import { queryOptions } from '@tanstack/react-query';
import { get, post } from '@/api/client';
import { useCommand } from '@/kernel/useCommand';
import type { Approval } from './types';

/** Every round of a matter, the latest first. */
export const approvalsQuery = (matterKind: string, matterId: string) =>
  queryOptions({
    queryKey: ['/api/approvals', matterKind, matterId],
    queryFn: () => get<Approval[]>('/api/approvals', { matterKind, matterId }),
  });

/** One act on an approval; the noun it makes is the last part of the address. */
export const useAct = (approval: Approval, noun: string, onDone: () => void) =>
  useCommand(
    (body: object, key) => post<Approval>(`/api/approvals/${approval.id}/${noun}`, body, { key, seen: approval.version }),
    { onSuccess: onDone },
  );
