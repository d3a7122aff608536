import { App, Button } from 'antd';
import { sentences } from './language';

const useSay = sentences({ undo: '撤销' }, { undo: 'Undo' });

/** How long a slip can be taken back. */
export const UNDO_SECONDS = 30;

/** Says what was done to many at once, and for half a minute takes it back: `tell(text, () => undo.mutate(ids))`. */
export function useUndo(): (text: string, undo: () => void) => void {
  const say = useSay();
  const { message } = App.useApp();
  return (text, undo) => {
    const key = crypto.getRandomValues(new Uint32Array(1)).join();
    void message.open({
      key,
      type: 'success',
      duration: UNDO_SECONDS,
      content: (
        <>
          {text}{' '}
          <Button
            type="link"
            size="small"
            onClick={() => {
              message.destroy(key);
              undo();
            }}
          >
            {say.undo}
          </Button>
        </>
      ),
    });
  };
}
