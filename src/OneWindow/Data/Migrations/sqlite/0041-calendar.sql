-- Tables of rest days and worked weekends that were imported after this version shipped, one row a year.
create table cases_calendar_year (
  year integer not null primary key,
  text text not null,
  imported_at text not null
) strict;
