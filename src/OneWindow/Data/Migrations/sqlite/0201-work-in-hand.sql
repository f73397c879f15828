-- An officer's cases in hand stand in an index of their own: among all that were ever theirs, counting what is overdue read every one.
drop index cases_officer_due;
create index cases_officer_due on cases_officer (appointment_id, due_on, case_id, warn_on) where not ended;
