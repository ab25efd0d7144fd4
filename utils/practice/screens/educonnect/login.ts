import { defineScreen } from '../../../model/define.ts';
import { login2021, loginToday } from './login-form.ts';

export const login = defineScreen({ page: 'educonnect/login', today: loginToday(), '2021': login2021() });
