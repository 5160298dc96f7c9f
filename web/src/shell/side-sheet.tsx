/** A button that opens a sheet at the side of the page. Escape and a press beside it close it, and the focus returns to the button. */
import './side-sheet.css';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { evidenceWords } from '../evidence/evidence-words.ts';
import { useWords } from '../language/language.ts';

interface SideSheetProps {
  /** The words on the button, and the title of the sheet. */
  readonly title: string;
  readonly children: ReactNode;
}

export function SideSheet({ title, children }: SideSheetProps) {
  const say = useWords(evidenceWords);
  return (
    <DialogTrigger>
      <Button className="sheet-button no-print">{title}</Button>
      <ModalOverlay className="drawer-overlay sheet-overlay" isDismissable>
        <Modal className="drawer sheet">
          <Dialog className="drawer-dialog">
            <div className="drawer-head">
              <Heading slot="title">{title}</Heading>
              <Button slot="close">{say('close')}</Button>
            </div>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
