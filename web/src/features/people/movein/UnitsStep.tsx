import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { newKey, post } from '@/api/client';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { askAnew, useCommand } from '@/kernel/useCommand';
import { useWord } from '@/kernel/language';
import { TIERS, type Unit, type UnitEntry } from '../types';
import { FIRST_COLLEGE, type TemplateUnit, UNITS } from './template';
import { useSay } from './words';

/** The units typed or taken, those above before those below, without what is there already. */
export function wanted(taken: readonly TemplateUnit[], colleges: string, there: readonly UnitEntry[]): TemplateUnit[] {
  const codes = new Set(there.map((unit) => unit.code));
  const names = new Set(there.map((unit) => unit.name));
  let next = FIRST_COLLEGE;
  const code = () => {
    while (codes.has(String(next))) next++;
    return String(next++);
  };
  const typed = [...new Set(colleges.split('\n').map((line) => line.trim()))]
    .filter((name) => name && !names.has(name))
    .map((name): TemplateUnit => ({ code: code(), name, nameEn: name, tier: 'COLLEGE' }));
  return [...taken.filter((unit) => !codes.has(unit.code)), ...typed];
}

export function UnitsStep({ units }: { units: UnitEntry[] }) {
  const say = useSay();
  const word = useWord();
  const queries = useQueryClient();
  const codes = new Set(units.map((unit) => unit.code));
  // What was left out once is not proposed again.
  const isNew = !UNITS.some((unit) => codes.has(unit.code));
  const [rows, setRows] = useState(() => UNITS.map((unit) => ({ ...unit, usual: unit.name, isTaken: isNew })));
  const [colleges, setColleges] = useState('');
  const [opened, setOpened] = useState(0);
  const set = (code: string, part: Partial<(typeof rows)[number]>) => setRows(rows.map((row) => (row.code === code ? { ...row, ...part } : row)));
  const toOpen = wanted(rows.filter((row) => row.isTaken && row.name.trim()), colleges, units);
  // One after the other: what was opened before something went wrong is there, and is not asked for again.
  const opening = useCommand<void>(
    async () => {
      const ids = new Map(units.map((unit) => [unit.code, unit.id]));
      setOpened(0);
      for (const { code, name, nameEn, tier, above } of toOpen) {
        const parent = above ? (ids.get(above) ?? null) : null;
        const unit = await post<Unit>('/api/units', { code, name: name.trim(), nameEn, tier, parent }, { key: newKey() });
        ids.set(code, unit.id);
        setOpened((many) => many + 1);
      }
      setColleges('');
    },
    { onError: () => void askAnew(queries) },
  );
  const act = opening.isPending ? say.opening(opened, toOpen.length) : say.openUnits(toOpen.length);
  return (
    <Form act={act} cancel={say.cancel} command={opening} onAct={() => opening.mutate()} ready={toOpen.length > 0} className="stack" aria-label={say.units}>
      {TIERS.filter((tier) => tier !== 'COLLEGE').map((tier) => (
        <fieldset key={tier} className="tier-rows">
          <legend>{word(`people.tier.${tier}`)}</legend>
          {rows.filter((row) => row.tier === tier).map((row) =>
            codes.has(row.code) ? (
              <p key={row.code} className="row">
                {units.find((unit) => unit.code === row.code)?.name} <span className="state done">{say.there}</span>
              </p>
            ) : (
              <div key={row.code} className="row">
                <Checkbox aria-label={say.take(row.usual)} checked={row.isTaken} onChange={(event) => set(row.code, { isTaken: event.target.checked })} />
                <Input aria-label={say.nameOf(row.usual)} value={row.name} maxLength={100} disabled={!row.isTaken} onChange={(event) => set(row.code, { name: event.target.value })} />
              </div>
            ),
          )}
        </fieldset>
      ))}
      <Field name="colleges" label={say.colleges} help={say.collegesHelp}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} value={colleges} onChange={(event) => setColleges(event.target.value)} />
      </Field>
      <p className="soft">{units.filter((unit) => unit.tier === 'COLLEGE').map((unit) => unit.name).join(say.comma)}</p>
    </Form>
  );
}
