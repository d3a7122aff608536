import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActForm, Field } from './ActForm';
import type { ActProps } from './Acts';
import { AssistantSelect } from './AssistantSelect';
import { assistantsQuery, useDealCommand } from './api';
import { useSay } from './words';

/** Which technology manager helps at the table; emptied, nobody does. */
export function AssistantForm({ view, onDone, onCancel }: ActProps) {
  const say = useSay();
  const command = useDealCommand(view, 'assistant', onDone);
  const known = useQuery(assistantsQuery).data;
  const before = view.assistant?.id ?? null;
  const [person, setPerson] = useState(before);
  return (
    <ActForm
      what={known?.length === 0 ? say.noAssistants : say.assistantWhat}
      act={say.save}
      disabled={person === before}
      command={command}
      onAct={() => command.mutate({ person })}
      onCancel={onCancel}
    >
      <Field name="assistant" label={say.assistant}>
        <AssistantSelect value={person} onChange={setPerson} known={view.assistant} />
      </Field>
    </ActForm>
  );
}
