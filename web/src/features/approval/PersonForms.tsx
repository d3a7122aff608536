import { Button, Radio } from 'antd';
import { useState } from 'react';
import { Field } from '@/kernel/Field';
import { type PersonEntry, PersonPicker } from '@/kernel/PersonPicker';
import { ActForm } from './ActForm';
import type { ActProps } from './Acts';
import { Remarks } from './AnswerForms';
import { useAct } from './api';
import { useSay } from './words';

/** Chooses one person of the directory. */
function usePerson() {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [person, setPerson] = useState<PersonEntry>();
  const field = (
    <Field name="person" label={say.person} required>
      <PersonPicker
        value={typed}
        onType={(name) => {
          setTyped(name);
          setPerson(undefined);
        }}
        onPick={(picked) => {
          setTyped(picked.name);
          setPerson(picked);
        }}
      />
    </Field>
  );
  return { person, field };
}

export function AddSigner({ approval, onDone, onCancel }: ActProps) {
  const say = useSay();
  const adding = useAct(approval, 'signer', onDone);
  const { person, field } = usePerson();
  const [place, setPlace] = useState<'BEFORE_ME' | 'BESIDE_ME'>('BEFORE_ME');
  const [remarks, setRemarks] = useState('');
  return (
    <ActForm
      what={say.signerWhat}
      verb={say.signer}
      ready={Boolean(person)}
      acting={adding}
      onCancel={onCancel}
      onAct={() => adding.mutate({ person: person?.id, place, remarks })}
    >
      {field}
      <Field name="place" label={say.place} group>
        <Radio.Group
          className="choices-down"
          value={place}
          onChange={(event) => setPlace(event.target.value as typeof place)}
          options={[
            { value: 'BEFORE_ME', label: say.before },
            { value: 'BESIDE_ME', label: say.beside },
          ]}
        />
      </Field>
      <Remarks value={remarks} onChange={setRemarks} />
    </ActForm>
  );
}

export function PassOn({ approval, onDone, onCancel }: ActProps) {
  const say = useSay();
  const passing = useAct(approval, 'passing-on', onDone);
  const { person, field } = usePerson();
  const [remarks, setRemarks] = useState('');
  return (
    <ActForm
      what={say.passOnWhat}
      verb={say.passOn}
      ready={Boolean(person)}
      acting={passing}
      onCancel={onCancel}
      onAct={() => passing.mutate({ person: person?.id, remarks })}
    >
      {field}
      <Remarks value={remarks} onChange={setRemarks} />
    </ActForm>
  );
}

export function CopyTo({ approval, onDone, onCancel }: ActProps) {
  const say = useSay();
  const copying = useAct(approval, 'copy', onDone);
  const [typed, setTyped] = useState('');
  const [persons, setPersons] = useState<readonly PersonEntry[]>([]);
  const [remarks, setRemarks] = useState('');
  return (
    <ActForm
      what={say.copyWhat}
      verb={say.copy}
      ready={persons.length > 0}
      acting={copying}
      onCancel={onCancel}
      onAct={() => copying.mutate({ persons: persons.map((one) => one.id), remarks })}
    >
      <Field name="persons" label={say.person} required>
        <PersonPicker
          value={typed}
          onType={setTyped}
          onPick={(picked) => {
            setTyped('');
            setPersons([...persons.filter((one) => one.id !== picked.id), picked]);
          }}
        />
      </Field>
      {persons.length > 0 && (
        <div className="row">
          {persons.map((one) => (
            <Button key={one.id} size="small" onClick={() => setPersons(persons.filter((other) => other.id !== one.id))}>
              {one.name} ×
            </Button>
          ))}
        </div>
      )}
      <Remarks value={remarks} onChange={setRemarks} />
    </ActForm>
  );
}
