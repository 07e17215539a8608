/** The page where anybody tries the conversation check, without signing in. */
import './playground.ts'
