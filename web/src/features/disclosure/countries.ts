import type { Language } from '@/kernel/language';

/** Where universities here file or deal most; anything else can be typed as an ISO 3166 code. */
export const COMMON = ['CN', 'HK', 'MO', 'TW', 'US', 'EP', 'JP', 'KR', 'SG', 'DE', 'FR', 'GB', 'IN', 'AU', 'CA', 'RU', 'BR'];

/** The name of a country or region in the reader's language; EP is the European Patent Office's. */
export function countryName(code: string, language: Language): string {
  if (code === 'EP') return language === 'en' ? 'Europe (EPO)' : '欧洲（EPO）';
  if (code === 'CN') return language === 'en' ? 'China' : '中国';
  try {
    return new Intl.DisplayNames(language === 'en' ? 'en' : 'zh-CN', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
