% Walks the first N scenarios of kb.pl in the folder it is started in, N and the number of keys given
% on the command line; prints seconds and how many answers hold: swipl walk.pl KEYS N
:- initialization(main, main).

main([KeysArgument, StepsArgument]) :-
    atom_number(KeysArgument, Keys),
    atom_number(StepsArgument, Steps),
    consult('kb.pl'),
    setup_call_cleanup(open(walk, read, In), read_walk(Steps, In, Walk), close(In)),
    forall(( between(1, Keys, I), Index is I - 1, atom_concat(k, Index, Key) ),
           assertz(assume(Key, no))),
    get_time(Start),
    walk(Walk, 0, Holds),
    get_time(End),
    Seconds is End - Start,
    format("~6f ~d~n", [Seconds, Holds]).

read_walk(0, _, []) :- !.
read_walk(Steps, In, [Key|Keys]) :-
    read_line_to_string(In, Index),
    string_concat(k, Index, Name),
    atom_string(Key, Name),
    Left is Steps - 1,
    read_walk(Left, In, Keys).

walk([], Holds, Holds).
walk([Key|Keys], Before, Holds) :-
    change(Key),
    abolish_all_tables,
    findall(Value, answer(_, _, Value), Values),
    aggregate_all(count, member(holds, Values), Count),
    Now is Before + Count,
    walk(Keys, Now, Holds).

change(Key) :-
    retract(assume(Key, Value)),
    ( Value == yes -> Other = no ; Other = yes ),
    assertz(assume(Key, Other)).
