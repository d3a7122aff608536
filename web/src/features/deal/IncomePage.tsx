import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Radio } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Field } from '@/kernel/Field';
import { Form } from '@/kernel/Form';
import { useWord } from '@/kernel/language';
import { ProblemNotice } from '@/kernel/ProblemNotice';
import { useHeld } from '@/kernel/useHeld';
import { useUnsaved } from '@/kernel/useUnsaved';
import { Waiting } from '@/kernel/Waiting';
import { dealQuery, useDealCommand } from './api';
import { percentOf, ratioOf, sumOf } from './figures';
import type { Deal, IncomeAgreement, PersonShare } from './types';
import { useSay } from './words';
import './deal.css';

export default function IncomePage() {
  const { id = '' } = useParams();
  const asked = useQuery(dealQuery(id));
  const view = useHeld(asked);
  if (!view) return <div className="page">{asked.error ? <ProblemNotice problem={asked.error} /> : <Waiting lines={8} />}</div>;
  if (!view.rewarded) return <NothingToAgree view={view} />;
  return <IncomeForm view={view} />;
}

/** An address kept from before: such income is the project's budget. */
function NothingToAgree({ view }: { view: Deal }) {
  const say = useSay();
  return (
    <div className="page form">
      <h1>{say.income}</h1>
      <p>{say.toProject}</p>
      <p>
        <Link to={`/deals/${view.id}`}>{view.title}</Link>
      </p>
    </div>
  );
}

const BLANK = [
  { name: 'team', percent: '70' },
  { name: 'college', percent: '10' },
  { name: 'university', percent: '20' },
];

/** Layers, what the persons' shares are shares of, and the persons of each result. */
function IncomeForm({ view }: { view: Deal }) {
  const say = useSay();
  const word = useWord();
  const go = useNavigate();
  const { income, parts } = view.sheet;
  const [own, setOwn] = useState(Boolean(income.split));
  const [layers, setLayers] = useState(income.split?.map((layer) => ({ name: layer.name, percent: percentOf(layer.share) })) ?? BLANK);
  const [shareOf, setShareOf] = useState(income.shareOf);
  const [persons, setPersons] = useState(income.persons);
  const unsaved = useUnsaved();
  const saving = useDealCommand(view, 'income-agreement', () => {
    unsaved.letGo();
    void go(`/deals/${view.id}`);
  });
  const changePerson = (result: number, place: number, part: Partial<PersonShare>) =>
    setPersons(persons.map((one, at) => (at === result ? { ...one, persons: one.persons.map((person, of) => (of === place ? { ...person, ...part } : person)) } : one)));
  const send = () => {
    const agreement: IncomeAgreement = {
      split: own ? layers.filter((layer) => layer.name.trim()).map((layer) => ({ name: layer.name.trim(), share: ratioOf(layer.percent) })) : null,
      shareOf: own ? shareOf : 'TEAM',
      persons,
    };
    saving.mutate(agreement);
  };
  return (
    <Form page onChange={unsaved.onChange} act={say.save} cancel={say.cancel} command={saving} onAct={send} onCancel={() => void go(`/deals/${view.id}`)}>
      <header>
        <h1>{say.editIncome}</h1>
        <p className="soft">{view.title}</p>
      </header>
      <div className="form-group">
        <h2>{say.layers}</h2>
        <p>{say.layersHelp}</p>
        <Checkbox checked={own} onChange={(event) => setOwn(event.target.checked)}>
          {say.ownSplit}
        </Checkbox>
        {own && (
          <Field group hideLabel name="split" label={say.layers} help={say.sum(sumOf(layers.map((layer) => layer.percent)))}>
            {layers.map((layer, place) => (
              <div key={place} className="row">
                <Input
                  aria-label={say.layerName}
                  value={layer.name === 'team' ? say.team : layer.name}
                  disabled={layer.name === 'team'}
                  onChange={(event) => setLayers(layers.map((one, at) => (at === place ? { ...one, name: event.target.value } : one)))}
                  style={{ width: 180 }}
                />
                <Input
                  aria-label={`${layer.name} ${say.share}`}
                  suffix="%"
                  inputMode="decimal"
                  value={layer.percent}
                  onChange={(event) => setLayers(layers.map((one, at) => (at === place ? { ...one, percent: event.target.value } : one)))}
                  style={{ width: 120 }}
                />
                {layer.name !== 'team' && (
                  <Button type="text" onClick={() => setLayers(layers.filter((_, at) => at !== place))}>
                    {say.remove}
                  </Button>
                )}
              </div>
            ))}
            <Button onClick={() => setLayers([...layers, { name: '', percent: '' }])}>{say.addLayer}</Button>
          </Field>
        )}
        {own && (
          <Field group name="shareOf" label={say.shareOf}>
            <Radio.Group
              value={shareOf}
              options={(['TEAM', 'WHOLE'] as const).map((one) => ({ value: one, label: word(`deal.share-of.${one}`) }))}
              onChange={(event) => setShareOf(event.target.value as IncomeAgreement['shareOf'])}
            />
          </Field>
        )}
      </div>
      {persons.map((one, result) => (
        <div key={one.disclosure} className="form-group">
          <h2>{persons.length > 1 ? (parts.find((part) => part.disclosure === one.disclosure)?.title ?? say.persons) : say.persons}</h2>
          <Field group hideLabel name="persons" label={say.persons} help={say.sum(sumOf(one.persons.map((person) => person.share)))}>
            {one.persons.map((person, place) => (
              <div key={place} className="row">
                <span style={{ minWidth: 96 }}>{person.name}</span>
                <Input
                  aria-label={`${person.name} ${say.share}`}
                  suffix="%"
                  inputMode="decimal"
                  value={person.share}
                  onChange={(event) => changePerson(result, place, { share: event.target.value })}
                  style={{ width: 120 }}
                />
                <Checkbox checked={person.main} onChange={(event) => changePerson(result, place, { main: event.target.checked })}>
                  {say.main}
                </Checkbox>
                {person.unitHead && <span className="soft small">{say.unitHead}</span>}
              </div>
            ))}
          </Field>
        </div>
      ))}
    </Form>
  );
}
