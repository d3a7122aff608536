import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '@/api/client';
import { useLanguage } from '@/kernel/language';
import type { Body, Delegation, Person, PrivateData, Unit, UnitEntry } from './types';

export const personQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/people', id], queryFn: () => get<Person>(`/api/people/${id}`) });

export const unitQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/units', id], queryFn: () => get<Unit>(`/api/units/${id}`) });

export const unitsQuery = queryOptions({ queryKey: ['/api/units'], queryFn: () => get<UnitEntry[]>('/api/units') });

export const bodiesQuery = queryOptions({ queryKey: ['/api/bodies'], queryFn: () => get<Body[]>('/api/bodies') });

export const bodyQuery = (id: string) =>
  queryOptions({ queryKey: ['/api/bodies', id], queryFn: () => get<Body>(`/api/bodies/${id}`) });

export const delegationsQuery = (person: string) =>
  queryOptions({ queryKey: ['/api/delegations', person], queryFn: () => get<Delegation[]>('/api/delegations', { person }) });

export const privateQuery = (person: string) =>
  queryOptions({ queryKey: ['/api/people', person, 'private'], queryFn: () => get<PrivateData>(`/api/people/${person}/private`) });

/** Units as options of a select, in the reader's language. */
export function useUnitOptions(only: (unit: UnitEntry) => boolean = () => true) {
  const english = useLanguage() === 'en';
  const units = useQuery(unitsQuery).data ?? [];
  return units.filter(only).map((unit) => ({ value: unit.id, label: english ? unit.nameEn : unit.name }));
}
