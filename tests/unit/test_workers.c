#include "run/workers.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "support.h"

enum { PARTS = 40, NOWHERE = PARTS };

enum mishap { NONE, KILLED, ENDS, HANGS, IDLES, FAILS };

/* Squares of the parts' numbers, with a mishap at one part (or more) on its first tries. */
struct job {
    enum mishap mishap;
    size_t part; /* and every one after it where is_each */
    bool is_each;
    int tries;      /* on which it happens */
    int *tried;     /* shared, by part */
    size_t padding; /* bytes that each result has besides */
    size_t results[PARTS];
    size_t taken[PARTS];
    bool is_refused; /* by take, at that part */
    size_t failed_part, failed_at;
    pid_t parent;
};

static void suffer(const struct job *job, volatile size_t *at)
{
    *at = 7;
    switch (job->mishap) {
    case KILLED:
        raise(SIGKILL);
        break;
    case ENDS:
        _exit(3);
    case HANGS:
        for (volatile size_t i = 0;; i++)
            ;
    case IDLES:
        for (;;)
            pause();
    default:
        break;
    }
}

static bool work(void *context, size_t part, volatile size_t *at, struct strbuf *result,
                 struct endstate_error *error)
{
    struct job *job = context;
    bool is_hit = job->mishap != NONE && (part == job->part || (job->is_each && part > job->part));

    if (is_hit && job->tried[part]++ < job->tries) {
        if (job->mishap == FAILS)
            return error_set(error, ENDSTATE_BAD_INPUT, "part %zu is bad", part);
        suffer(job, at);
    }
    strbuf_format(result, "%zu ", part * part);
    for (size_t i = 0; i < job->padding; i++)
        strbuf_add_char(result, 'x');
    return true;
}

static bool take(void *context, size_t part, const char *result, size_t length,
                 struct endstate_error *error)
{
    struct job *job = context;

    assert_int_equal(getpid(), job->parent);
    assert_int_equal(length, strcspn(result, " ") + 1 + job->padding);
    job->results[part] = strtoull(result, NULL, 10);
    job->taken[part]++;
    if (job->is_refused && part == job->part)
        return error_set(error, ENDSTATE_LIMIT, "part %zu is too much", part);
    return true;
}

static void note_failure(void *context, size_t part, size_t at, struct strbuf *name)
{
    struct job *job = context;

    job->failed_part = part;
    job->failed_at = at;
    strbuf_format(name, "place %zu", at);
}

static bool run(struct job *job, size_t jobs, double patience, struct endstate_error *error)
{
    struct workers workers = {jobs, PARTS, patience, job, work, take, note_failure};
    size_t size = sizeof *job->tried * PARTS;
    bool is_good;

    *error = (struct endstate_error){.code = ENDSTATE_OK, .text = ""};
    job->parent = getpid();
    job->failed_part = NOWHERE;
    job->tried = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_true(job->tried != MAP_FAILED);
    is_good = workers_run(&workers, error);
    munmap(job->tried, size);
    return is_good;
}

static void check_all_done(const struct job *job)
{
    for (size_t i = 0; i < PARTS; i++) {
        assert_int_equal(job->results[i], i * i);
        assert_int_equal(job->taken[i], 1);
    }
}

static void test_every_part_is_done_once(void **state)
{
    (void)state;
    for (size_t jobs = 1; jobs <= 5; jobs++) {
        struct job job = {.mishap = NONE};
        struct endstate_error error;

        assert_true(run(&job, jobs, 0, &error));
        check_all_done(&job);
    }
}

static void test_long_results_arrive_whole(void **state)
{
    struct job job = {.padding = 1 << 20};
    struct endstate_error error;

    (void)state;
    assert_true(run(&job, 3, 0, &error));
    check_all_done(&job);
}

static void test_part_of_a_lost_worker_is_done_again(void **state)
{
    static const enum mishap mishaps[] = {KILLED, ENDS};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct job one = {.mishap = mishaps[i], .part = 5, .tries = 1};
        struct job many = {.mishap = mishaps[i], .part = 5, .is_each = true, .tries = 1};
        struct endstate_error error;

        assert_true(run(&one, 2, 0, &error));
        check_all_done(&one);
        assert_true(run(&many, 3, 0, &error));
        check_all_done(&many);
    }
}

static void test_part_lost_twice_is_an_error_that_names_the_place(void **state)
{
    struct job killed = {.mishap = KILLED, .part = 5, .tries = 2};
    struct job ended = {.mishap = ENDS, .part = 5, .tries = 2};
    struct endstate_error error;

    (void)state;
    assert_false(run(&killed, 2, 0, &error));
    assert_int_equal(error.code, ENDSTATE_FAULT);
    assert_string_equal(error.text, "a worker process was lost twice, the last time by signal 9 "
                                    "(with place 7)");
    assert_int_equal(killed.failed_part, 5);
    assert_false(run(&ended, 2, 0, &error));
    assert_string_equal(error.text, "a worker process was lost twice, the last time by exit "
                                    "status 3 (with place 7)");
}

static void test_worker_that_comes_no_further_is_replaced(void **state)
{
    struct job once = {.mishap = HANGS, .part = 3, .tries = 1};
    struct job twice = {.mishap = HANGS, .part = 3, .tries = 2};
    struct endstate_error error;

    (void)state;
    assert_true(run(&once, 2, 0.5, &error));
    check_all_done(&once);
    assert_false(run(&twice, 2, 0.5, &error));
    assert_int_equal(error.code, ENDSTATE_FAULT);
    assert_string_equal(error.text, "a worker process came no further, twice (with place 7)");
}

static void test_worker_that_does_nothing_is_replaced_without_patience(void **state)
{
    struct job job = {.mishap = IDLES, .part = 3, .tries = 1};
    struct endstate_error error;

    (void)state;
    assert_true(run(&job, 2, 0, &error));
    check_all_done(&job);
}

static void test_first_failure_in_order_is_told(void **state)
{
    (void)state;
    for (size_t jobs = 1; jobs <= 4; jobs++) {
        struct job job = {.mishap = FAILS, .part = 11, .is_each = true, .tries = 1};
        struct endstate_error error;

        assert_false(run(&job, jobs, 0, &error));
        assert_int_equal(error.code, ENDSTATE_BAD_INPUT);
        assert_string_equal(error.text, "part 11 is bad");
        assert_int_equal(job.failed_part, 11);
        for (size_t i = 0; i < 11; i++)
            assert_int_equal(job.taken[i], 1);
    }
}

static void test_result_that_is_refused_is_a_failure(void **state)
{
    (void)state;
    for (size_t jobs = 1; jobs <= 2; jobs++) {
        struct job job = {.part = 9, .is_refused = true};
        struct endstate_error error;

        assert_false(run(&job, jobs, 0, &error));
        assert_int_equal(error.code, ENDSTATE_LIMIT);
        assert_string_equal(error.text, "part 9 is too much");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_part_is_done_once),
        cmocka_unit_test(test_long_results_arrive_whole),
        cmocka_unit_test(test_part_of_a_lost_worker_is_done_again),
        cmocka_unit_test(test_part_lost_twice_is_an_error_that_names_the_place),
        cmocka_unit_test(test_worker_that_comes_no_further_is_replaced),
        cmocka_unit_test(test_worker_that_does_nothing_is_replaced_without_patience),
        cmocka_unit_test(test_first_failure_in_order_is_told),
        cmocka_unit_test(test_result_that_is_refused_is_a_failure),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
