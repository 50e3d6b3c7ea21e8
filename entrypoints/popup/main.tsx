import { showPage } from '@/components/look/show-page';
import { Popup } from '@/components/popup/popup';

showPage(<Popup />);
