// htmx reads its settings from the `htmx-config` meta of App.razor; it starts by itself.
import 'htmx.org';
