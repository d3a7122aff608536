/** Which language the workbench speaks, and how a feature keeps its own sentences. */
import { useSyncExternalStore } from 'react';
import { en, zh } from '@/api/words';

export type Language = 'zh' | 'en';

const STORED = 'dukou.language';
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(STORED) === 'en' ? 'en' : 'zh';

export const currentLanguage = (): Language => current;

export function speak(language: Language): void {
  current = language;
  localStorage.setItem(STORED, language);
  listeners.forEach((listener) => listener());
}

export function useLanguage(): Language {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentLanguage);
}

/** A key of the words that server and workbench share: stages, ways, roles, landings. */
export type WordKey = keyof typeof zh;

/** A shared word; a key that nobody knows comes back as it is. */
export function word(key: string, language: Language = current): string {
  const words: Record<string, string> = language === 'en' ? en : zh;
  return words[key] ?? key;
}

/** Shared words in the reader's language: `const word = useWord(); word('role.LEGAL')`. */
export function useWord(): (key: WordKey | (string & {})) => string {
  const language = useLanguage();
  return (key) => word(key, language);
}

type Phrase = string | ((...facts: never[]) => string);

/** English has exactly the phrases of the Chinese, with the same places to fill. */
type Same<T extends Record<string, Phrase>> = {
  [Key in keyof T]: T[Key] extends (...facts: infer Facts) => string ? (...facts: Facts) => string : string;
};

/** A feature's own sentences, Chinese first; a missing translation does not compile. Returns a hook. */
export function sentences<T extends Record<string, Phrase>>(chinese: T, english: Same<T>): () => Same<T> {
  return () => (useLanguage() === 'en' ? english : (chinese as unknown as Same<T>));
}

const MARKS = {
  zh: { and: '、', comma: '，', semicolon: '；', colon: '：', aside: (text: string | number) => `（${text}）` },
  en: { and: ', ', comma: ', ', semicolon: '; ', colon: ': ', aside: (text: string | number) => ` (${text})` },
} as const;

/** The marks with which what stands in a list, in brackets or after a colon is put together, in the reader's language. */
export const marks = () => MARKS[current];

/** A label in both languages, for registries that are read before any feature is loaded. */
export type Label = Readonly<Record<Language, string>>;
