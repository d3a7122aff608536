import { currentLanguage } from './language';

/** A title as it is stored, except for the words that the house itself put into it: those are said in the reader's language. */
export function houseTitle(title: string): string {
  if (currentLanguage() !== 'en') return title;
  const holidays = /^(\d{4}) 年节假日安排$/.exec(title);
  if (holidays) return `Holidays of ${holidays[1]}`;
  const several = /^(.+)等(\d+)项$/.exec(title);
  return several ? `${several[1]} and ${Number(several[2]) - 1} more` : title;
}
