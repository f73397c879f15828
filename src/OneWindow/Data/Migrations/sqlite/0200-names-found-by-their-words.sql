-- PostgreSQL alone: it keeps a plan for all texts that are looked for, and none suits them all.
select 1;
