// The main of all tests, compiled once.
#define CATCH_CONFIG_MAIN
#include "catch.h"
