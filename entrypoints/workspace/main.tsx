import { showPage } from '@/components/look/show-page';
import { Workspace } from '@/components/workspace/workspace';

showPage(<Workspace />, 'workspace');
