from tests.journeys.test_check import _begin_and_check,_find_again,_make_it_fit
from tests.journeys.test_keyboard import _check
def test_a(first_journey):
    first_journey(lambda p: (_begin_and_check(p), print("first", *sorted(map(str,sorted(p.watch.turns,key=lambda t:-t.worked_ms)[:4])),sep="\n")))
def test_b(journey):
    for w in (_find_again,_make_it_fit,_check):
        journey(lambda p: (w(p), print(w.__name__, *map(str,sorted(p.watch.turns,key=lambda t:-t.worked_ms)[:4]),sep="\n")))
