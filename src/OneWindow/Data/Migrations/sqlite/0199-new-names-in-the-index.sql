-- PostgreSQL alone: its index of names kept new words in a long list that every search read.
select 1;
