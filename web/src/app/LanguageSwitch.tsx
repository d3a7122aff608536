import { speak, useLanguage } from '@/kernel/language';

/** The other language, said in itself. */
export function LanguageSwitch() {
  const other = useLanguage() === 'en' ? 'zh' : 'en';
  return (
    <button type="button" className="chip" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => speak(other)}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
}
