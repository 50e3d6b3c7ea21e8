import { showPage } from '@/components/look/show-page';
import { Options } from '@/components/options/options';

showPage(<Options />, 'options');
