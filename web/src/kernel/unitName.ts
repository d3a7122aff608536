import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { get } from '@/api/client';
import { useLanguage } from './language';

interface Names {
  id: string;
  name: string;
  nameEn: string;
}

/**
 * What a unit is called in the reader's language: records keep the Chinese name, English readers find the English one, and
 * the Chinese where there is none. `id` finds a unit that has been renamed since.
 */
export function useUnitName(): (name?: string | null, id?: string | null) => string {
  const english = useLanguage() === 'en';
  const { data } = useQuery({
    queryKey: ['/api/units', { closed: true }],
    queryFn: () => get<Names[]>('/api/units', { closed: true }),
    enabled: english,
    staleTime: 60_000,
  });
  return useCallback((name, id) => called(english ? data : undefined, name, id), [english, data]);
}

export function called(units: readonly Names[] | undefined, name?: string | null, id?: string | null): string {
  const unit = units?.find((one) => one.id === id) ?? units?.find((one) => one.name === name);
  return unit?.nameEn || name || '';
}
