import { showPage } from '@/components/look/show-page';
import { Panel } from '@/components/panel/panel';

showPage(<Panel />, 'panel');
