import { Button } from 'antd';
import type { ReactNode, Ref } from 'react';
import { FormTold } from './Field';
import { ProblemNotice } from './ProblemNotice';

export interface FormProps {
  /** The verb on the button. */
  act: string;
  danger?: boolean;
  /** Whether enough is filled in to try it. */
  ready?: boolean;
  command: { error: unknown; isPending: boolean };
  onAct: () => void;
  /** The words on the way out. */
  cancel: string;
  onCancel?: () => void;
  /** Further buttons, between the act and the way out. */
  further?: ReactNode;
  /** Whether the form is all there is on the page. */
  page?: boolean;
  className?: string;
  ref?: Ref<HTMLFormElement>;
  /** Something in it was changed. */
  onChange?: () => void;
  'aria-label'?: string;
  children?: ReactNode;
}

/** The form of one act, where its button was or on a page of its own: what went wrong, its fields, the act and the way out. Faults are told by the server alone. */
export function Form({ act, danger, ready = true, command, onAct, cancel, onCancel, further, page, className = page ? 'page form' : 'stack grow', children, ...rest }: FormProps) {
  return (
    <FormTold problem={command.error}>
      <form
        {...rest}
        noValidate
        className={className}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onAct();
        }}
      >
        <ProblemNotice problem={command.error} />
        {children}
        <div className={page ? 'form-foot' : 'row'}>
          <Button type="primary" htmlType="submit" danger={danger} disabled={!ready} loading={command.isPending}>
            {act}
          </Button>
          {further}
          {onCancel && (
            <Button type="text" onClick={onCancel}>
              {cancel}
            </Button>
          )}
        </div>
      </form>
    </FormTold>
  );
}
